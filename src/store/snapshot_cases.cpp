#include "base/error.h"
#include "base/utf8.h"
#include "index/case_index.h"
#include "index/unusable.h"
#include "store/case_text.h"
#include "store/digest.h"
#include "store/indexing.h"
#include "store/plane.h"
#include "store/snapshot.h"
#include "yaml/case_yaml.h"

#include <algorithm>
#include <tuple>

/// What a snapshot knows of cases; the settings are in snapshot.cpp.
namespace klag::store {
namespace {

Error no_such_case(std::string_view typed) {
    return Error{ErrorKind::not_found,
                 text("there is no case '{case}'", {{"case", std::string{typed}}})}
        .hinted(text("See the cases with 'klag list'."));
}

}  // namespace

bool Snapshot::has(const Number& number) const { return file_id(case_path(number)).has_value(); }

core::Case Snapshot::load(const Number& number) const {
    const auto content = file(case_path(number));
    if (!content) throw no_such_case(number.text());
    return read_case(*content, number);
}

std::optional<std::string> Snapshot::private_bytes(const std::string& uid,
                                                   const std::string& commitment) const {
    return read_personal(*repository_, uid, commitment);
}

bool Snapshot::has_private_part() const {
    if (!has_private_part_) has_private_part_ = has_plane(*repository_);
    return *has_private_part_;
}

core::PrivateCase Snapshot::load_private(const core::Case& c) const {
    const auto newest = std::find_if(c.events.rbegin(), c.events.rend(),
                                     [](const core::Event& event) { return !event.text.empty(); });
    if (newest == c.events.rend()) return {.uid = c.uid, .salt = "", .events = {}, .files = {}};
    const auto number = parse_number(c.number);
    const std::string path = case_folder(*number) + "/" + std::string{private_file};
    std::optional<std::string> bytes;
    try {
        bytes = private_bytes(c.uid, newest->text);
    } catch (Error& damaged) {
        throw std::move(damaged).at(path);
    }
    if (!bytes && !has_plane(*repository_))
        throw Error{ErrorKind::bad_data,
                    text("the words and names of {number} are not in this copy of the register",
                         {{"number", c.number}})}
            .at(path)
            .hinted(text("Work in the register itself, or in a copy made with 'klag backup' and "
                         "'klag restore'."));
    if (!bytes)
        throw Error{ErrorKind::bad_data,
                    text("the private content of {number} is missing", {{"number", c.number}})}
            .at(path)
            .hinted(text("Bring it back from a backup with 'klag restore'."));
    if (commitment(c.uid, *bytes) != newest->text)
        throw Error{
            ErrorKind::bad_data,
            text("the private content of {number} is not what was saved", {{"number", c.number}})}
            .at(path)
            .hinted(text("Bring it back from a backup with 'klag restore'."));
    return yaml::parse_private(*bytes, path);
}

std::optional<core::PrivateCase> Snapshot::readable_private(const core::Case& c) const {
    const bool any = std::any_of(c.events.begin(), c.events.end(),
                                 [](const core::Event& event) { return !event.text.empty(); });
    if (any && !has_private_part()) return std::nullopt;
    return load_private(c);
}

std::optional<std::string> Snapshot::file_bytes(const core::PrivateCase& p,
                                                const core::StoredFile& stored) const {
    auto bytes = read_personal(*repository_, p.uid, stored.sha256);
    if (bytes && sha256_hex(*bytes) != stored.sha256) return std::nullopt;
    return bytes;
}

std::vector<int> Snapshot::years() const {
    std::vector<int> out;
    for (const git::Entry& entry : folder("cases"))
        if (const auto year = parse_year(entry.name)) out.push_back(*year);
    return out;
}

void Snapshot::add_numbers(const std::string& in, std::vector<Number>& out) const {
    for (const git::Entry& entry : folder(in)) {
        const std::string path = in + "/" + entry.name;
        const auto number = parse_number(entry.name);
        if (number && path == case_folder(*number))
            out.push_back(*number);
        else if (hundred_named(entry.name) || ten_thousand_named(entry.name))
            add_numbers(path, out);
    }
}

std::vector<Number> Snapshot::numbers_in(int year) const {
    std::vector<Number> out;
    add_numbers(year_folder(year), out);
    std::sort(out.begin(), out.end(), [](const Number& a, const Number& b) {
        return std::tie(a.running, a.series) < std::tie(b.running, b.series);
    });
    return out;
}

std::vector<Number> Snapshot::numbers() const {
    std::vector<Number> out;
    for (const int year : years())
        for (Number& number : numbers_in(year)) out.push_back(std::move(number));
    return out;
}

std::shared_ptr<const index::CaseIndex> Snapshot::opened_index() const {
    if (!index_) index_ = open_index(*repository_);
    return *index_;
}

std::shared_ptr<const index::CaseIndex> Snapshot::index_of_commit() const {
    auto index = opened_index();
    return index && index->commit() == commit_ ? index : nullptr;
}

std::shared_ptr<const index::CaseIndex> Snapshot::case_index() const {
    if (commit_.empty() || index_failed_) return nullptr;
    if (auto index = index_of_commit()) return index;
    index_ = index_at(*repository_, commit_);
    index_failed_ = *index_ == nullptr;
    return *index_;
}

void Snapshot::do_without_index(const index::Unusable& why) const {
    index_ = nullptr;
    forget_if_damaged(*repository_, why);
}

std::shared_ptr<const void> Snapshot::read_together() const {
    struct Reading {
        std::shared_ptr<const index::CaseIndex> index;
        index::Transaction transaction;

        explicit Reading(std::shared_ptr<const index::CaseIndex> from)
            : index{std::move(from)}, transaction{index->reading()} {}
    };
    try {
        if (auto index = case_index()) return std::make_shared<const Reading>(std::move(index));
    } catch (const index::Unusable& why) {
        do_without_index(why);
    }
    return nullptr;
}

void Snapshot::each(const core::Selection& selection,
                    const std::function<bool(core::Case&&)>& visit) const {
    const auto by_index = [&](const index::CaseIndex& index, std::string& last) {
        index.each(commit_, selection, [&](core::Case&& c) {
            last = c.number;
            return visit(std::move(c));
        });
    };
    each_by(selection, by_index, visit);
}

void Snapshot::each_summary(const core::Selection& selection,
                            const std::function<bool(core::Summary&&)>& visit) const {
    const auto by_index = [&](const index::CaseIndex& index, std::string& last) {
        index.each_summary(commit_, selection, [&](core::Summary&& summary) {
            last = summary.number;
            return visit(std::move(summary));
        });
    };
    each_by(selection, by_index, [&](core::Case&& c) { return visit(core::summary(c)); });
}

void Snapshot::each_by(const core::Selection& selection, const ByIndex& by_index,
                       const std::function<bool(core::Case&&)>& visit) const {
    std::string last;
    try {
        if (const auto index = case_index()) return by_index(*index, last);
    } catch (const index::Unusable& why) {
        do_without_index(why);  // damaged in the middle, or somebody saved meanwhile
    }
    std::vector<Number> wanted = numbers();
    if (selection.newest_first) std::reverse(wanted.begin(), wanted.end());
    auto next = wanted.begin();
    if (const auto visited = parse_number(last)) {
        next = std::find(wanted.begin(), wanted.end(), *visited);
        if (next != wanted.end()) ++next;
    }
    for (; next != wanted.end(); ++next) {
        core::Case c = load(*next);
        if (selects(selection, core::traits(c)) && !visit(std::move(c))) return;
    }
}

std::optional<Date> Snapshot::first_received() const {
    try {
        if (const auto index = case_index()) return index->first_received(commit_);
    } catch (const index::Unusable& why) {
        do_without_index(why);
    }
    std::optional<Date> first;
    each({}, [&first](core::Case&& c) {
        const Date day = core::traits(c).received;
        first = first ? std::min(*first, day) : day;
        return true;
    });
    return first;
}

std::vector<core::Case> Snapshot::all(const core::Selection& selection) const {
    std::vector<core::Case> out;
    each(selection, [&out](core::Case&& c) {
        out.push_back(std::move(c));
        return true;
    });
    return out;
}

Number Snapshot::next_number(int year) const {
    const auto largest = [this](const std::string& in,
                                std::optional<int> (*named)(std::string_view)) {
        std::optional<int> out;
        for (const git::Entry& entry : folder(in)) out = std::max(out, named(entry.name));
        return out.value_or(0);
    };
    // Only the newest hundred is looked at.
    const int ten_thousand = largest(year_folder(year), ten_thousand_named);
    const int hundred = largest(ten_thousand_folder(year, ten_thousand), hundred_named);
    Number next{settings().series, year, std::max(1, ten_thousand * 10'000 + hundred * 100)};
    for (const git::Entry& entry : folder(hundred_folder(next)))
        if (const auto number = parse_number(entry.name))
            next.running = std::max(next.running, number->running + 1);
    return next;
}

std::string Snapshot::short_name(const Number& number) const {
    const std::string year = is_in_another_year(number) ? std::to_string(number.year) + "-" : "";
    return year + number.short_name();
}

/// Whether another year has a case with this running number too.
bool Snapshot::is_in_another_year(const Number& number) const {
    try {
        if (const auto index = case_index())
            return index->has_in_another_year(commit_, number.running, number.year);
    } catch (const index::Unusable& why) {
        do_without_index(why);
    } catch (const Error&) {
        index_failed_ = true;  // another case cannot be read: whoever needs that one will say so
    }
    const std::vector<int> in = years();
    return std::any_of(in.begin(), in.end(), [&](int year) {
        return year != number.year && has({settings().series, year, number.running});
    });
}

Number Snapshot::find(std::string_view typed) const {
    if (const auto number = parse_number(typed)) {
        if (!has(*number)) throw no_such_case(typed);
        return *number;
    }
    const auto wanted = parse_short_number(typed);
    if (!wanted) throw no_such_case(typed);
    std::vector<Number> found;
    for (const int year : years()) {
        if (wanted->year && *wanted->year != year) continue;
        for (const git::Entry& entry :
             folder(hundred_folder({settings().series, year, wanted->running}))) {
            const auto number = parse_number(entry.name);
            if (number && number->running == wanted->running) found.push_back(*number);
        }
    }
    if (found.empty()) throw no_such_case(typed);
    if (found.size() == 1) return found.front();
    std::vector<std::string> candidates;
    for (const Number& number : found) candidates.push_back(number.text());
    throw Error{ErrorKind::usage,
                text("'{case}' may mean {candidates}",
                     {{"case", std::string{typed}}, {"candidates", join(candidates, " or ")}})}
        .hinted(text(
            "Type it with its year, such as {year}-{number}.",
            {{"year", std::to_string(found.back().year)}, {"number", found.back().short_name()}}));
}

}  // namespace klag::store
