#include "base/zone.h"

#include <algorithm>

namespace klag {

namespace ch = std::chrono;

int Zone::offset(ch::sys_seconds instant) const {
    const auto after =
        std::upper_bound(changes.begin(), changes.end(), instant,
                         [](ch::sys_seconds at, const Change& change) { return at < change.from; });
    return after == changes.begin() ? 0 : std::prev(after)->offset;
}

Moment Zone::local(ch::sys_seconds instant) const {
    const int minutes_east = offset(instant);
    const auto shown = instant + ch::minutes{minutes_east};
    const auto day = ch::floor<ch::days>(shown);
    const auto minute = ch::duration_cast<ch::minutes>(shown - day).count();
    return {Date{day}, static_cast<int>(minute), minutes_east};
}

ch::sys_seconds Zone::instant(Date date, int minute) const {
    const ch::sys_seconds shown = date.days() + ch::minutes{minute};
    const int before = offset(shown - ch::hours{26});
    const ch::sys_seconds early = shown - ch::minutes{before};
    if (offset(early) == before) return early;
    const int after = offset(shown + ch::hours{26});
    const ch::sys_seconds late = shown - ch::minutes{after};
    // In a gap no instant shows this time: `late` still lies before the change.
    if (offset(late) != after) {
        for (const Change& change : changes)
            if (change.from > late && change.from <= early) return change.from;
    }
    return late;
}

}  // namespace klag
