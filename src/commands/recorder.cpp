#include "commands/recorder.h"

#include "base/error.h"
#include "base/utf8.h"
#include "commands/advice.h"
#include "commands/attached_files.h"
#include "commands/code_words.h"
#include "commands/enclosures.h"
#include "commands/facts_given.h"
#include "commands/json.h"
#include "commands/letter_list.h"
#include "commands/letter_writing.h"
#include "commands/refusals.h"
#include "commands/repeats.h"
#include "commands/words.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Field;

core::Event event_of(const Draft& draft, Context& klag) {
    return {.id = klag.random_id(8),
            .act = draft.act,
            .on = draft.on,
            .by = klag.actor().id,
            .facts = draft.facts.of(core::Plane::main)};
}

/// What the person could have meant instead of the first unknown value.
std::vector<std::string> alternatives(const std::vector<core::Refusal>& refusals,
                                      const store::Snapshot& saved, const core::World& world) {
    const auto& values = refusals.front().values;
    const auto field =
        values.contains("field") ? core::field_named(values.at("field")) : std::nullopt;
    if (!field) return {};
    return ids_of(known_values(*field, world.procedure, saved.organisation(), world.now.date));
}

std::string subject(const core::Case& c, std::size_t new_events) {
    const core::Event& event = c.events[c.events.size() - new_events];
    const core::State state = fold(c);
    std::string what{core::name(event.act)};
    if (event.act == core::Act::escalate) what += " to level " + std::to_string(state.level);
    return c.number + ": " + what;
}

store::Recording start(const Order& order, const store::Snapshot& saved, Context& klag) {
    store::Recording recording;
    recording.new_events = order.drafts.size();
    recording.key = order.key;
    if (!order.number.empty()) {
        const auto number = store::parse_number(order.number);
        recording.after = saved.load(*number);
        recording.before = saved.load_private(recording.after);
        recording.personal = recording.before;
        return recording;
    }
    const core::Facts& facts = order.drafts.front().facts;
    const auto received = Moment::parse(facts.get(Field::received));
    const Date day = received ? received->date : klag.today();
    recording.after.uid = klag.random_id(16);
    recording.after.number = saved.next_number(day.year()).text();
    recording.personal.uid = recording.after.uid;
    return recording;
}

void refuse_hand_changes(const core::Case& c, Context& klag) {
    using State = store::PrivateCopy::State;
    if (c.events.empty()) return;
    const State state = klag.reg().private_copy(c).state;
    if (state == State::as_saved) return;
    if (state == State::lost)
        return klag.out().warn(text(
            "the private file of {number} in the folder was lost, as in a power cut; the saved "
            "one counts, and 'klag check --lay' lays it again",
            {{"number", c.number}}));
    const std::string short_name = klag.saved().short_name(*store::parse_number(c.number));
    if (state == State::closed)
        throw Error{ErrorKind::refused,
                    text("the private file of {number} belongs to another user, "
                         "who seems to have changed it by hand",
                         {{"number", c.number}})}
            .hinted(text("Ask them to keep the changes with 'klag edit {case} --adopt', or to drop "
                         "them with 'klag edit {case} --discard'.",
                         {{"case", short_name}}));
    throw Error{ErrorKind::refused,
                text("the private file of {number} was changed by hand", {{"number", c.number}})}
        .hinted(text("Keep the changes with 'klag edit {case} --adopt', or drop them with 'klag "
                     "edit {case} --discard'.",
                     {{"case", short_name}}));
}

/// Whether the letter hands the person a copy of what was written down for them (N12).
bool copies_the_record(const Draft& draft, const core::Facts& facts, const store::Snapshot& saved) {
    const bool spoken = facts.is(Field::channel, "phone") || facts.is(Field::channel, "meeting");
    return spoken && draft.letter == "acknowledgement" &&
           quotes_the_words(draft.letter, facts, saved);
}

/// The versions of the procedure under which the running deadlines of the case began.
std::vector<core::Procedure> earlier_versions(const core::Case& c, const store::Snapshot& saved) {
    std::vector<core::Procedure> out;
    for (const core::Clock& clock : fold(c).clocks)
        if (clock.running() && !clock.entry.source.empty())
            out.push_back(saved.procedure_as_of(clock.entry.source));
    return out;
}

/// A duplicate names the case that goes on, and that is none that was closed as a duplicate itself.
void refuse_dead_end(const Draft& draft, const core::Case& c, const store::Snapshot& saved) {
    const auto other = store::parse_number(draft.facts.get(Field::duplicate_of));
    if (!other || may_go_on(fold(saved.load(*other)))) return;
    throw refused({{core::Reason::duplicate_of_such, {{"other", other->text()}}}}, c.number,
                  saved.short_name(*store::parse_number(c.number)), {});
}

/// "Letter: cases/…/letters/01-acknowledgement.txt (post)"
void print_letter(const Done& done, const std::string& letter, const std::string& folder,
                  Context& klag) {
    const std::string& way = done.after.events.back().facts.get(Field::sent);
    const std::string path = folder + "/" + letter;
    klag.out().print(way.empty()
                         ? text("Letter: {path}", {{"path", path}})
                         : text("Letter: {path} ({way})",
                                {{"path", path}, {"way", code_words(Field::sent, way).english()}}));
}

/// Says by which way the letter of the draft goes, where that can be told.
void say_by_which_way(Draft& draft, const core::Case& c, const core::PrivateCase& personal) {
    if (!draft.facts.has(Field::letter)) return;
    const std::string way =
        way_of_letter(draft.facts.get(Field::letter), draft.format, draft.facts, c, personal);
    if (!way.empty()) draft.facts.set(Field::sent, way);
}

/// Says to whom it goes, which is nobody's business but that of the private plane.
void say_to_whom(const Draft& draft, const store::Recording& recording,
                 const store::Snapshot& saved, Context& klag, core::Facts& personal) {
    if (!draft.facts.has(Field::letter)) return;
    const std::string to =
        recipient_of(draft.facts.get(Field::letter), draft.facts.get(Field::sent), recording.after,
                     recording.personal, saved, klag);
    if (!to.empty()) personal.set(Field::letter_to, to);
}

/// What goes into the envelopes with the letters of the order; a draft has it attached already.
std::vector<std::string> to_enclose(const Order& order, const store::Recording& recording) {
    std::vector<std::string> out;
    for (const Draft& draft : order.drafts)
        if (draft.format != "email")
            for (const core::StoredFile& file : enclosed_files(draft.letter, recording))
                out.push_back(file.name);
    return out;
}

}  // namespace

std::vector<core::Advice> add_event(store::Recording& recording, Draft draft,
                                    const store::Snapshot& saved, Context& klag) {
    core::Case& c = recording.after;
    const bool is_new = c.events.empty();
    const core::Facts facts = is_new ? draft.facts : fold(c).facts;
    core::Facts rules_of = facts;
    if (draft.facts.has(Field::procedure))
        rules_of.set(Field::procedure, draft.facts.get(Field::procedure));
    core::World rules = world(saved, rules_of, klag);
    if (draft.act == core::Act::extend) rules.earlier = earlier_versions(c, saved);
    refuse_dead_end(draft, c, saved);
    if (!draft.letter.empty()) draft.facts.set(Field::letter, draft.letter);
    say_by_which_way(draft, c, recording.personal);
    if (copies_the_record(draft, facts, saved)) draft.facts.set(Field::record_copied, "yes");
    if (!draft.files.empty()) draft.facts.set(Field::file, "yes");
    core::Event event = event_of(draft, klag);
    const std::string id = event.id;
    core::Facts personal = draft.facts.of(core::Plane::personal);
    auto recorded = core::record(c, recording.personal, std::move(event), personal, rules);
    if (const auto* against = std::get_if<std::vector<core::Refusal>>(&recorded)) {
        const auto number = is_new ? std::nullopt : store::parse_number(c.number);
        throw refused(*against, is_new ? "" : c.number, number ? saved.short_name(*number) : "",
                      alternatives(*against, saved, rules));
    }
    auto& done = std::get<core::Accepted>(recorded);
    c = std::move(done.after);
    say_to_whom(draft, recording, saved, klag, personal);
    if (!personal.empty()) recording.personal.events[id] = personal;
    for (store::NewFile& file : draft.files) {
        file.file.event = id;
        number_file(file, recording);
        recording.files.push_back(std::move(file));
    }
    if (!draft.letter.empty())
        for (store::NewFile& file :
             write_letter(draft.letter, draft.format, recording, saved, klag))
            recording.files.push_back(std::move(file));
    return std::move(done.advice);
}

void report_ending(const std::string& what, const store::Ending& ending, Context& klag) {
    klag.out().remember_saved(what);
    for (const std::string& path : ending.left)
        klag.out().warn(
            text("{path} stands in the folder otherwise than saved and is left as it is; the "
                 "register itself is saved. 'klag check' says what to do with the file.",
                 {{"path", path}}));
    for (const std::string& path : ending.unlaid)
        klag.out().warn(
            text("{path} could not be written in the folder; the register itself is saved, and "
                 "the next command tries again",
                 {{"path", path}}));
    if (!ending.confirmed)
        throw Error{ErrorKind::not_saved,
                    text("{number} is saved, but the disk did not confirm it", {{"number", what}})}
            .hinted(text("Look at the disk, then type 'klag check'."));
}

Done carry_out(const Order& order, Context& klag) {
    Done done;
    const auto decide = [&](const store::Snapshot& saved) {
        store::Recording recording = start(order, saved, klag);
        if (order.adopt.empty())
            refuse_hand_changes(recording.after, klag);
        else
            recording.personal = store::adopted(recording.after, order.adopt);
        done.before = recording.after;
        done.advice.clear();
        for (const Draft& draft : order.drafts)
            for (core::Advice& advice : add_event(recording, draft, saved, klag))
                done.advice.push_back(std::move(advice));
        recording.subject = subject(recording.after, recording.new_events);
        done.after = recording.after;
        done.personal = recording.personal;
        done.new_events = recording.new_events;
        done.letters.clear();
        done.shown.clear();
        done.enclose = to_enclose(order, recording);
        for (const store::NewFile& file : recording.files)
            if (file.file.name.starts_with("letters/")) {
                if (is_letter(file.file)) done.letters.push_back(file.file.name);
                if (file.file.name.ends_with(".txt")) done.shown += "\n" + file.bytes;
            }
        return recording;
    };
    if (klag.dry_run()) {
        decide(klag.saved());
        done.saved = false;
        return done;
    }
    const store::Outcome outcome = klag.reg().record(klag.author(), decide);
    report_ending(outcome.after.number, outcome.ending, klag);
    return done;
}

void print_done(const Done& done, Context& klag) {
    const auto number = store::parse_number(done.after.number);
    const auto print_advice = [&] {
        for (const core::Advice& advice : done.advice)
            klag.out().hint(wording(advice, klag.saved().short_name(*number)));
    };
    if (klag.json()) {
        klag.out().print_raw(json_of(done, klag));
        return print_advice();
    }
    const core::State state = fold(done.after);
    if (!done.saved) klag.out().say(text("Nothing was saved (dry run)."));
    klag.out().print(text("{number}: {acts}. It is {status}, level {level}.",
                          {{"number", done.after.number},
                           {"acts", past_words(done.after, done.new_events)},
                           {"status", status_words(state.status).english()},
                           {"level", std::to_string(state.level)}}));
    for (const std::string& line : changed_deadlines(done.after, done.new_events, klag))
        klag.out().print(text("{line}", {{"line", line}}));
    const std::string folder = store::case_folder(*number);
    for (const std::string& letter : done.letters) print_letter(done, letter, folder, klag);
    for (const std::string& file : done.enclose)
        klag.out().print(text("Enclose {path}", {{"path", folder + "/" + file}}));
    if (!done.saved) klag.out().print_raw(printable(done.shown));
    print_advice();
    warn_of_repeats(done, klag);
    const std::string next = next_commands(state, done.after, klag);
    if (!next.empty()) klag.out().say(text("Next: {commands}", {{"commands", next}}));
}

}  // namespace klag::commands
