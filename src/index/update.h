#pragma once

#include "index/case_index.h"
#include "index/row.h"

#include <string>
#include <string_view>

namespace klag::index {

/// Brings the index from one commit to another, as a whole or not at all.
class Update {
  public:
    /// Waits a moment when another klag is at it.
    explicit Update(CaseIndex& index);

    /// The commit that the index holds so far, and its settings files; "" and none for a new one.
    const std::string& before() const { return before_; }
    const Ids& settings_before() const { return settings_before_; }
    /// Takes all cases and settings files out. What was kept by its id stays.
    void clear();

    /// Puts the case in, in place of its earlier state.
    void put(const Row& row);
    void remove(const Place& place);
    void keep(const std::string& id, std::string_view bytes);
    /// All is in: the index holds `commit`, with these settings files, from now on. What was
    /// counted of another commit is forgotten.
    void commit(const std::string& commit, const Ids& settings);

  private:
    CaseIndex& index_;
    Transaction transaction_;
    std::string before_;
    Ids settings_before_;
    Statement put_;
};

}  // namespace klag::index
