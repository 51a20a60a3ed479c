#include "store/register.h"

#include "base/error.h"
#include "base/hex.h"
#include "store/deliveries.h"
#include "store/differences.h"
#include "store/digest.h"
#include "store/guard.h"
#include "store/history.h"
#include "store/left_out.h"
#include "store/work_tree.h"
#include "store/writer.h"
#include "yaml/case_yaml.h"
#include "yaml/delivery_yaml.h"
#include "yaml/tree.h"

namespace klag::store {
namespace {

std::string message(const std::string& subject, const Author& author,
                    const std::vector<std::pair<std::string, std::string>>& trailers) {
    std::string out = subject + "\n\n";
    for (const auto& [key, value] : trailers) out += key + ": " + value + "\n";
    out += "Klag-By: " + author.id + "\n";
    if (author.fixed_clock) out += "Klag-Clock: KLAG_NOW\n";
    return out;
}

Proposal signed_by(const Author& author) {
    Proposal proposal;
    proposal.author_name = author.name;
    proposal.author_email = author.email;
    proposal.at = author.at;
    proposal.offset_minutes = author.offset_minutes;
    return proposal;
}

/// The error for what stands on main, though the disk may not have it yet.
Error unconfirmed(Text what) {
    return Error{ErrorKind::not_saved, std::move(what)}.hinted(
        text("Look at the disk, then type 'klag check'."));
}

/// What a written form must give back when it is read: nothing that klag saves may be lost.
void check_round_trip(bool same, const std::string& number) {
    if (!same)
        throw std::logic_error{"the written form of " + number + " does not read back the same"};
}

/// For a new case whose number another one has: the folders of that year's cases are not in order.
Error is_taken(const Number& number) {
    return Error{ErrorKind::bad_data,
                 text("not saved: there is a case {number} already", {{"number", number.text()}})}
        .at(hundred_folder(number))
        .hinted(text("Type 'klag check'; something that klag did not write stands among the cases "
                     "of that year."));
}

/// The case that the step `commit` recorded.
core::Case case_of_step(const Snapshot& saved, const git::Repository& repository,
                        const std::string& commit) {
    const Step step = read_step(repository.commit(commit));
    return saved.load(*parse_number(step.numbers.front()));
}

/// Adds the private content as the newest event leaves it, bound to that event.
void add_private(Recording& recording, const Author& author, const std::string& folder,
                 Proposal& proposal) {
    core::PrivateCase& personal = recording.personal;
    personal.uid = recording.after.uid;
    personal.salt = random_hex(author.random, 32);
    for (NewFile& added : recording.files) {
        added.file.sha256 = sha256_hex(added.bytes);
        added.file.size = added.bytes.size();
        proposal.personal.push_back({personal.uid, added.file.sha256, added.bytes});
        proposal.work.push_back(
            {.path = folder + "/" + added.file.name, .bytes = added.bytes, .secret = true});
        personal.files.push_back(added.file);
    }
    const std::string bytes = yaml::print_private(personal, recording.after.number);
    if (bytes.size() > yaml::max_bytes)
        throw Error{ErrorKind::refused, text("the texts of one case may take 1 MiB together; with "
                                             "this one {number} would have more",
                                             {{"number", recording.after.number}})}
            .hinted(text("Shorten the text, or keep it as a file of the case: 'klag attach CASE "
                         "FILE'."));
    check_round_trip(yaml::parse_private_strictly(bytes, private_file) == personal,
                     recording.after.number);
    const std::string bound = commitment(personal.uid, bytes);
    recording.after.events.back().text = bound;
    proposal.personal.push_back({personal.uid, bound, bytes});
    proposal.work.push_back({.path = folder + "/" + std::string{private_file},
                             .bytes = bytes,
                             .secret = true,
                             .renews = !recording.before.salt.empty(),
                             .with_case = true});
}

std::vector<std::pair<std::string, std::string>> trailers(const Recording& recording) {
    const auto& events = recording.after.events;
    std::vector<std::pair<std::string, std::string>> out;
    for (std::size_t i = events.size() - recording.new_events; i < events.size(); ++i) {
        out.emplace_back("Klag-Act", std::string{core::name(events[i].act)});
        out.emplace_back("Klag-Event", events[i].id);
    }
    out.emplace_back("Klag-Case", recording.after.number);
    if (!recording.key.empty()) out.emplace_back("Klag-Key", recording.key);
    return out;
}

}  // namespace

Outcome Register::record(const Author& author,
                         const std::function<Recording(const Snapshot&)>& decide) {
    Outcome outcome;
    const Saved saved = write(*repository_, [&](const std::string& head) {
        const Snapshot newest = snapshot_.at(head);
        Recording recording = decide(newest);
        const auto number = parse_number(recording.after.number);
        const bool is_new = recording.after.events.size() == recording.new_events;
        if (is_new && newest.has(*number)) throw is_taken(*number);
        const std::string folder = case_folder(*number);
        Proposal proposal = signed_by(author);
        proposal.verb = std::string{core::name(recording.after.events.back().act)};
        proposal.key = recording.key;
        if (!recording.files.empty() || recording.personal.events != recording.before.events ||
            recording.personal.files != recording.before.files)
            add_private(recording, author, folder, proposal);
        const std::string bytes = yaml::print_case(recording.after);
        check_round_trip(yaml::parse_case(bytes, case_file) == recording.after,
                         recording.after.number);
        proposal.files.push_back({folder + "/" + std::string{case_file}, bytes});
        proposal.message = message(recording.subject, author, trailers(recording));
        outcome.after = std::move(recording.after);
        return proposal;
    });
    outcome.ending = {saved.confirmed, saved.left, saved.unlaid};
    snapshot_ = snapshot_.at(tip());
    if (saved.before) outcome.after = case_of_step(snapshot_, *repository_, saved.commit);
    return outcome;
}

std::vector<core::Case> Register::record_dates(const Author& author, const DecideDates& decide) {
    std::vector<core::Case> cases;
    const Saved saved = write(*repository_, [&](const std::string& head) {
        cases = decide(snapshot_.at(head));
        Proposal proposal = signed_by(author);
        proposal.verb = std::string{core::name(core::Act::reckon)};
        std::vector<std::pair<std::string, std::string>> trailers;
        for (const core::Case& c : cases) {
            const core::Event& newest = c.events.back();
            const std::string bytes = yaml::print_case(c);
            check_round_trip(yaml::parse_case(bytes, case_file) == c, c.number);
            proposal.files.push_back(
                {case_folder(*parse_number(c.number)) + "/" + std::string{case_file}, bytes});
            trailers.emplace_back("Klag-Act", std::string{core::name(newest.act)});
            trailers.emplace_back("Klag-Event", newest.id);
            trailers.emplace_back("Klag-Case", c.number);
        }
        const std::string which =
            cases.size() == 1 ? cases.front().number : std::to_string(cases.size()) + " cases";
        proposal.message = message(which + ": reckon", author, trailers);
        return proposal;
    });
    if (!saved.confirmed)
        throw unconfirmed(text("the dates are saved, but the disk did not confirm it"));
    snapshot_ = snapshot_.at(tip());
    return cases;
}

void Register::save_settings(const Author& author, const std::vector<SettingsFile>& files,
                             const std::string& subject) {
    const Saved saved = write(*repository_, [&](const std::string&) {
        Proposal proposal = signed_by(author);
        proposal.verb = "save";
        for (const SettingsFile& file : files)
            proposal.files.push_back({file.path, file.text, file.removed});
        proposal.message = message(subject, author, {{"Klag-Act", "save"}});
        return proposal;
    });
    if (!saved.confirmed)
        throw unconfirmed(text("the settings are saved, but the disk did not confirm it"));
    snapshot_ = Snapshot{*repository_, tip()};
}

SavedDelivery Register::record_delivery(const Author& author, const core::Delivery& delivery) {
    const std::string bytes = yaml::print_delivery(delivery);
    SavedDelivery out;
    const Saved saved = write(*repository_, [&](const std::string& head) {
        out.path = next_delivery_file(snapshot_.at(head), delivery.period);
        check_round_trip(yaml::parse_delivery(bytes, out.path) == delivery, out.path);
        Proposal proposal = signed_by(author);
        proposal.verb = std::string{delivery_act};
        proposal.files.push_back({out.path, bytes});
        proposal.message = message(delivery.period.id + ": report delivered to " + delivery.to,
                                   author, {{"Klag-Act", std::string{delivery_act}}});
        return proposal;
    });
    out.ending = {saved.confirmed, saved.left, saved.unlaid};
    snapshot_ = snapshot_.at(tip());
    return out;
}

std::optional<std::string> Register::working_copy(const std::string& path) const {
    if (repository_->is_bare()) return std::nullopt;
    return WorkTree{repository_->workdir()}.read(path);
}

std::vector<SettingsFile> Register::unsaved_settings() const {
    if (repository_->is_bare()) return {};
    auto unsaved = store::unsaved_settings(snapshot_, repository_->workdir());
    if (unsaved.empty()) return unsaved;
    std::erase_if(unsaved, [left_out = LeftOut{*repository_}](const SettingsFile& file) {
        return file.removed && left_out.covers(file.path);
    });
    return unsaved;
}

PrivateCopy Register::private_copy(const core::Case& c) const {
    using State = PrivateCopy::State;
    const std::string bound = newest_commitment(c);
    if (bound.empty() || repository_->is_bare()) return {};
    const std::string path = case_folder(*parse_number(c.number)) + "/" + std::string{private_file};
    const WorkTree tree{repository_->workdir()};
    auto working = tree.read(path);
    if (working && was_saved(c, *working)) return {};
    const std::string saved = snapshot_.private_bytes(c.uid, bound).value_or("");
    if (!working) {
        const auto size = tree.size_of_unreadable(path);
        return {!size || *size == saved.size() ? State::as_saved : State::closed};
    }
    if (looks_torn(*working, saved)) return {State::lost};
    return {State::changed, std::move(*working)};
}

void Register::discard_changes(const core::Case& c) {
    const auto number = parse_number(c.number);
    const auto saved_text = snapshot_.private_bytes(c.uid, newest_commitment(c));
    if (!saved_text || repository_->is_bare()) return;
    WorkTree{repository_->workdir()}.lay(case_folder(*number) + "/" + std::string{private_file},
                                         *saved_text, secret_mode);
}

bool Register::is_guarded() const { return has_hook(*repository_); }

void Register::lay_everything() {
    if (repository_->is_bare()) return;
    const WorkTree tree{repository_->workdir()};
    for (const Number& number : snapshot_.numbers())
        for (const Wanted& file : files_of(snapshot_, number).files)
            if (file.secret) tree.lay(file.path, file.bytes, secret_mode);
}

core::PrivateCase adopted(const core::Case& c, const std::string& content) {
    const std::string path = case_folder(*parse_number(c.number)) + "/" + std::string{private_file};
    core::PrivateCase personal = yaml::parse_private(content, path);
    if (personal.uid != c.uid)
        throw Error{ErrorKind::bad_data, text("this is the private file of another case")}.at(path);
    return personal;
}

}  // namespace klag::store
