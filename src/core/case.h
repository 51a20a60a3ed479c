#pragma once

#include "base/date.h"
#include "core/act.h"
#include "core/field.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace klag::core {

/// What became of a clock at an event.
enum class ClockChange {
    started,    ///< made known; runs towards `due`
    moved,      ///< a new `due`: an extension, a corrected receipt, a day off added later
    met,        ///< the act it waited for was done at this event
    cancelled,  ///< the event took its reason away (closed, escalated, reclassified)
};

/// `started`, `moved`, `met`, `cancelled`, as case.yaml has them.
std::string_view name(ClockChange change);
std::optional<ClockChange> clock_change_named(std::string_view name);
std::vector<std::string> clock_change_names();

/// One clock as an event left it. The latest entry of an id counts.
struct ClockEntry {
    std::string id;    ///< the rule's id; with `-2`, `-3` … from its second start on
    std::string rule;  ///< the rule's id in the procedure
    ClockChange change{};
    std::string start{};   ///< id of the event that started it
    Moment from{};         ///< when it began to run
    Moment due{};          ///< a date is due until its day ends in the register's time zone
    std::string source{};  ///< object id of the procedure that said so

    bool operator==(const ClockEntry&) const = default;
};

/// Something that happened, as recorded.
struct Event {
    std::string id;  ///< 16 hexadecimal digits
    Act act{};
    Moment on{};     ///< when it happened; when it was recorded stands in the commit
    std::string by;  ///< id of the member of staff who recorded it
    Facts facts{};   ///< facts for main only
    std::vector<ClockEntry> clocks{};
    /// Commitment to the private content as this event left it, 64 hexadecimal digits; "" when it
    /// did not change it.
    std::string text{};

    bool operator==(const Event&) const = default;
};

/// A case as it stands on main: its registration (the first event, Act::register_) and all that
/// followed, in recorded order. Status, level and age are functions of the events: see state.h.
struct Case {
    std::string uid;     ///< 32 hexadecimal digits, made with the case
    std::string number;  ///< K-2026-0042
    std::vector<Event> events;

    const Facts& registration() const { return events.front().facts; }
    bool operator==(const Case&) const = default;
};

/// A file kept with a case: a letter as sent, or an attachment.
struct StoredFile {
    std::string name;    ///< the name in the case's folder: letters/… or files/…
    std::string title;   ///< the name the sender gave an attachment
    std::string event;   ///< id of the event that added it
    std::string sha256;  ///< 64 hexadecimal digits over its bytes
    std::size_t size{};  ///< bytes

    bool operator==(const StoredFile&) const = default;
};

/// What stands only in private.yaml: personal data and free text, by the event that brought it.
struct PrivateCase {
    std::string uid;
    std::string salt;                     ///< 64 hexadecimal digits, fresh for each version
    std::map<std::string, Facts> events;  ///< event id → private facts
    std::vector<StoredFile> files;

    bool operator==(const PrivateCase&) const = default;
};

/// The facts that a correction takes back: it names them and gives no value. `personal` are the
/// private facts of the event. Nothing for any other act.
std::vector<Field> taken_back(const Event& event, const Facts& personal);

/// A human being in a case.
struct Person {
    int number{};        ///< 1 is the complainant
    std::string role{};  ///< complainant, person-concerned, representative, witness
    Facts facts{};       ///< name, address, phone, email, relation
};

/// The people of the case, in order: the complainant first, when there is one, then the others as
/// `edit --person` added them. A value given later replaces an earlier one.
std::vector<Person> people(const Case& c, const PrivateCase& p);

/// The event with this id; nullptr when the case has none.
const Event* find_event(const Case& c, std::string_view id);

/// The newest value of a private fact over all events of the case; "" when there is none.
std::string latest(const Case& c, const PrivateCase& p, Field field);

}  // namespace klag::core
