#pragma once

#include "core/calendar.h"
#include "core/case.h"
#include "core/language.h"
#include "core/letterhead.h"
#include "core/organisation.h"
#include "core/procedure.h"
#include "core/selection.h"
#include "core/summary.h"
#include "git/repository.h"
#include "store/layout.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace klag::index {
class CaseIndex;
class Unusable;
}  // namespace klag::index

namespace klag::store {

struct SettingsFile;

/// The register as it was saved at one point. Reads what it is asked for, once. A file that cannot
/// be read is an error that names it, never skipped.
class Snapshot {
  public:
    /// `commit` is empty for a register without anything saved.
    Snapshot(const git::Repository& repository, std::string commit);

    /// The register as it was saved at another point. What was read of settings that are the same
    /// there is not read again.
    Snapshot at(std::string commit) const;

    /// The same with what stands in letters/ as in `changed`, saved or not: templates, words,
    /// letterhead and logo. Nothing else of `changed` counts.
    Snapshot with_letters(const std::vector<SettingsFile>& changed) const;

    const std::string& commit() const { return commit_; }
    const core::Settings& settings() const;
    const core::Organisation& organisation() const;
    std::vector<std::string> procedure_names() const;
    /// Throws Error{not_found} when the register has no such procedure.
    const core::Procedure& procedure(const std::string& name) const;
    /// A procedure as it was when its file had this object id, which may be an earlier version.
    core::Procedure procedure_as_of(const std::string& object_id) const;
    /// The shipped calendar with the register's own days off on top.
    const core::Calendar& calendar(const std::string& name) const;

    /// The language of letters with this code: the shipped one with the register's own words on
    /// top. Throws Error{bad_data} for one that is not shipped unless the register's own is whole.
    const core::Language& language(const std::string& code) const;
    /// The template of a letter: the one of the `set` (Procedure::templates), else the usual one;
    /// of each the register's own, else the shipped one. `name` is set to its path for messages.
    std::string letter_template(const std::string& language, const std::string& kind,
                                const std::string& set, std::string& name) const;
    /// The sets that klag or the register has templates of, in order.
    std::vector<std::string> template_sets() const;

    /// The sheet that letters are printed on: the default of `country` (Procedure::country) with
    /// the register's own letters/letterhead.yaml on top. Throws Error{bad_data} for a country that
    /// klag has no default for, unless the register's own is whole.
    const core::Letterhead& letterhead(const std::string& country) const;
    /// The picture that a letterhead names; an empty one when it names none. Throws Error{bad_data}
    /// when it is not there, or is none.
    core::Logo logo(const core::Letterhead& letterhead) const;

    bool has(const Number& number) const;
    core::Case load(const Number& number) const;
    /// An empty one when the case has no private content yet. Throws Error{bad_data} when what
    /// main names is missing from the private part.
    core::PrivateCase load_private(const core::Case& c) const;
    /// The same for readers: nothing when this is a copy without any private part, as a plain
    /// `git clone` makes it.
    std::optional<core::PrivateCase> readable_private(const core::Case& c) const;
    /// Whether this copy of the register has any private content.
    bool has_private_part() const;
    /// Every version's commitment → the text as it was stored.
    std::optional<std::string> private_bytes(const std::string& uid,
                                             const std::string& commitment) const;
    /// The bytes of a letter or attachment; nothing when they are gone.
    std::optional<std::string> file_bytes(const core::PrivateCase& p,
                                          const core::StoredFile& stored) const;

    /// All numbers, ascending by year and number.
    std::vector<Number> numbers() const;
    /// Visits the selected cases in order of their numbers until `visit` returns false. At the tip
    /// of main this asks the index; what is to be saved again is loaded by `load`, from its file.
    void each(const core::Selection& selection,
              const std::function<bool(core::Case&&)>& visit) const;
    /// The same, but only what a list shows of them.
    void each_summary(const core::Selection& selection,
                      const std::function<bool(core::Summary&&)>& visit) const;
    /// While what it returns lives, the index is locked once for all that is asked of it, not each
    /// time: for commands that wait for nobody, since others cannot bring it further meanwhile.
    std::shared_ptr<const void> read_together() const;
    /// The selected cases, in order of their numbers; all without a selection.
    std::vector<core::Case> all(const core::Selection& selection = {}) const;
    /// The earliest day on which a case was received; nothing when there is no case.
    std::optional<Date> first_received() const;
    /// The next free number of the series in `year`.
    Number next_number(int year) const;
    /// What one types for a case: 42, or 2026-42 when another year has that number too.
    std::string short_name(const Number& number) const;
    /// The case that a person means by K-2026-0042, 2026-42 or 42. Throws Error: not_found, or
    /// usage with the candidates when several fit.
    Number find(std::string_view typed) const;

    /// The bytes of any file of the register; nothing when there is none.
    std::optional<std::string> file(std::string_view path) const;
    /// The id of a file's content as saved; nothing when there is none.
    std::optional<std::string> file_id(std::string_view path) const;
    /// The ids of all saved settings files (is_settings_path), by their paths.
    std::map<std::string, std::string> settings_ids() const;
    /// The id that a file with this content would have.
    std::string id_of(std::string_view content) const { return repository_->blob_id(content); }
    /// The names in a folder of the register.
    std::vector<git::Entry> folder(std::string_view path) const;

  private:
    void add_settings(const std::string& in, std::map<std::string, std::string>& out) const;
    std::vector<int> years() const;
    std::vector<Number> numbers_in(int year) const;
    /// Adds the cases that stand where they belong, in the folder `in` or below it.
    void add_numbers(const std::string& in, std::vector<Number>& out) const;
    bool is_in_another_year(const Number& number) const;
    core::Calendar read_calendar(const std::string& name) const;
    core::Language read_language(const std::string& code) const;
    core::Letterhead read_letterhead(const std::string& country) const;
    /// The index, whatever commit it holds, and the one that holds this commit; nullptr for none.
    std::shared_ptr<const index::CaseIndex> opened_index() const;
    std::shared_ptr<const index::CaseIndex> case_index() const;
    /// What the index says of the settings files; nullptr when it is of another commit, or does not
    /// know them all. It lives as long as `index_`.
    const std::map<std::string, std::string>* known_settings() const;
    /// The index as it is, when it holds this commit; nullptr for any other.
    std::shared_ptr<const index::CaseIndex> index_of_commit() const;
    void do_without_index(const index::Unusable& why) const;
    /// Visits by the index as far as it can be used: `by_index` leaves in `last` the number of the
    /// newest case that was visited. The rest is read from the files.
    using ByIndex = std::function<void(const index::CaseIndex& index, std::string& last)>;
    void each_by(const core::Selection& selection, const ByIndex& by_index,
                 const std::function<bool(core::Case&&)>& visit) const;
    /// What the index keeps of the file content `id`; else what `parse` makes of the content.
    template <class Value>
    Value value_of(const std::string& id, Value (*parse)(std::string_view, std::string_view),
                   std::string_view file) const;
    /// The same of a shipped file.
    template <class Value>
    Value shipped_value(std::string_view text, Value (*parse)(std::string_view, std::string_view),
                        std::string_view file) const;
    std::optional<std::string> kept(const std::string& id) const;
    /// The file `path`, whose content has this id.
    std::string content(const std::string& id, std::string_view path) const;
    bool is_same(const Snapshot& other, std::string_view path) const;

    const git::Repository* repository_;
    std::string commit_;
    mutable std::optional<bool> has_private_part_;
    /// Looked for when it is first asked; nullptr when there is none.
    mutable std::optional<std::shared_ptr<const index::CaseIndex>> index_;
    mutable bool index_failed_{};  ///< it could not be brought to this commit
    mutable std::optional<core::Settings> settings_;
    mutable std::optional<core::Organisation> organisation_;
    mutable std::map<std::string, core::Procedure> procedures_;
    mutable std::map<std::string, core::Calendar> calendars_;
    mutable std::map<std::string, core::Language> languages_;
    mutable std::map<std::string, core::Letterhead> letterheads_;
    /// Files of letters/ that count instead of the saved ones; nothing for one that is gone.
    std::map<std::string, std::optional<std::string>, std::less<>> laid_over_;
};

}  // namespace klag::store
