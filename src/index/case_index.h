#pragma once

#include "core/selection.h"
#include "core/summary.h"
#include "index/database.h"
#include "index/value_bytes.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// What can be asked of all cases without reading all their files. Everything in it follows from
/// the saved files, and figures of a report also from when and how they were counted: it may be
/// deleted at any time, and holds nothing that is not on main.
namespace klag::index {

/// The index of one register. Whatever goes wrong throws Unusable; what is read and is not what was
/// put in, Damaged.
class CaseIndex {
  public:
    /// Opens the index in `file`. `boot` names this run of the machine: an index made before it is
    /// not to be trusted, since what was never flushed may be lost in parts; nor is a copy of one.
    /// With Use::writing, one that is missing, damaged, a copy, of another form or of another boot
    /// is made anew, without a case.
    static CaseIndex open(const std::filesystem::path& file, Database::Use use,
                          const std::string& boot);

    /// The commit whose cases it held when it was opened, or was last brought to; "" for a new one.
    /// Another klag may have brought it further: each question says of which commit it is.
    const std::string& commit() const { return commit_; }
    /// The settings files as saved at `commit()`; "" for a path at which a link or the like stood,
    /// so that the index does not know what is there.
    const Ids& settings() const { return settings_; }

    /// While it lives, what is asked counts as one reading, of one moment. Others cannot bring the
    /// index further meanwhile.
    Transaction reading() const { return {database_, Transaction::Kind::reading}; }

    /// Visits the selected cases as saved at `commit`, in the order of their places, until `visit`
    /// returns false. Throws Unusable when the index holds another commit.
    void each(const std::string& commit, const core::Selection& selection,
              const std::function<bool(core::Case&&)>& visit) const;

    /// Visits the same cases as `each` in the same order, but only what a list shows of them.
    void each_summary(const std::string& commit, const core::Selection& selection,
                      const std::function<bool(core::Summary&&)>& visit) const;

    /// Whether a case with this running number is in another year than `year`, at `commit`. Throws
    /// Unusable as `each`.
    bool has_in_another_year(const std::string& commit, int running, int year) const;

    /// The earliest day on which a case was received, at `commit`; nothing when there is no case.
    /// Throws Unusable as `each`.
    std::optional<Date> first_received(const std::string& commit) const;

    /// The bytes that were kept under `id`; nothing when none were. They do not depend on a commit.
    std::optional<std::string> kept(const std::string& id) const;

    /// What was counted of the cases at `commit` and kept under `id`; nothing when none was.
    /// Throws Unusable as `each`.
    std::optional<std::string> counted(const std::string& commit, const std::string& id) const;
    /// Keeps it until the index holds another commit, or `most_counted` others are kept. Throws
    /// Unusable as `each`.
    static constexpr int most_counted = 50;
    void keep_counted(const std::string& commit, const std::string& id, std::string_view bytes);

  private:
    friend class Update;
    explicit CaseIndex(Database database) : database_{std::move(database)} {}
    std::string held_now() const;
    void demand(const std::string& expected) const;
    Statement rows(std::string_view columns, const core::Selection& selection) const;

    Database database_;
    std::string commit_{};
    Ids settings_{};
    mutable std::optional<Statement> other_years_{};  ///< asked for each row of a list
    mutable std::optional<Statement> kept_{};         ///< asked for each settings file
};

}  // namespace klag::index
