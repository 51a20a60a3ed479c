#include "cli/zone_rule.h"

#include <algorithm>

namespace klag::cli {
namespace {

namespace ch = std::chrono;
using Turn = ZoneRule::Turn;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Takes a rule apart from its front.
class Words {
  public:
    explicit Words(std::string_view rest) : rest_{rest} {}

    bool at_end() const { return rest_.empty(); }
    bool is_next(char c) const { return rest_.starts_with(c); }
    /// Goes past `c` when it comes next.
    bool takes(char c) {
        if (!is_next(c)) return false;
        rest_.remove_prefix(1);
        return true;
    }
    void demand(char c) {
        if (!takes(c)) throw NoZone{};
    }
    unsigned number(unsigned least, unsigned most) {
        unsigned value = 0;
        const std::string_view digits = while_is(is_digit);
        if (digits.empty() || digits.size() > 3) throw NoZone{};
        for (const char digit : digits) value = value * 10 + static_cast<unsigned>(digit - '0');
        if (value < least || value > most) throw NoZone{};
        return value;
    }
    /// CET, or <+0330>; it tells nothing.
    void name() {
        if (takes('<')) {
            while_is([](char c) { return c != '>'; });
            demand('>');
        } else if (while_is(is_letter).empty()) {
            throw NoZone{};
        }
    }
    /// Hours, and minutes and seconds where they are.
    ch::seconds span() {
        const bool is_negative = takes('-');
        if (!is_negative) takes('+');
        ch::seconds out = ch::hours{number(0, 167)};
        if (takes(':')) out += ch::minutes{number(0, 59)};
        if (takes(':')) out += ch::seconds{number(0, 59)};
        return is_negative ? -out : out;
    }

  private:
    template <class Is>
    std::string_view while_is(Is is) {
        const auto end = std::find_if_not(rest_.begin(), rest_.end(), is);
        const auto count = static_cast<std::size_t>(end - rest_.begin());
        const std::string_view out = rest_.substr(0, count);
        rest_.remove_prefix(count);
        return out;
    }

    std::string_view rest_;
};

Turn turn_in(Words& words) {
    Turn turn{};
    words.demand(',');
    if (words.takes('M')) {
        turn.month = ch::month{words.number(1, 12)};
        words.demand('.');
        turn.count = words.number(1, 5);
        words.demand('.');
        turn.weekday = ch::weekday{words.number(0, 6)};
    } else {
        turn.day = words.takes('J') ? Turn::Day::no_leap : Turn::Day::counted;
        turn.count = words.number(turn.day == Turn::Day::no_leap ? 1 : 0, 365);
    }
    turn.time = words.takes('/') ? words.span() : ch::hours{2};
    return turn;
}

ch::sys_days day_of(const Turn& turn, ch::year year) {
    constexpr unsigned last_of_february = 59;
    constexpr unsigned last_week = 5;
    const ch::sys_days new_year{year / ch::January / 1};
    if (turn.day == Turn::Day::counted) return new_year + ch::days{turn.count};
    if (turn.day == Turn::Day::no_leap)
        return new_year + ch::days{turn.count - 1} +
               ch::days{year.is_leap() && turn.count > last_of_february ? 1 : 0};
    if (turn.count == last_week) return year / turn.month / turn.weekday[ch::last];
    return year / turn.month / turn.weekday[turn.count];
}

}  // namespace

std::vector<std::pair<ch::sys_seconds, ch::seconds>> ZoneRule::changes(ch::year year) const {
    if (!summer) return {};
    std::vector<std::pair<ch::sys_seconds, ch::seconds>> out{
        {day_of(summer->begins, year) + summer->begins.time - offset, summer->offset},
        {day_of(summer->ends, year) + summer->ends.time - summer->offset, offset}};
    std::sort(out.begin(), out.end());
    return out;
}

ZoneRule parse_zone_rule(std::string_view text) {
    Words words{text};
    ZoneRule rule{};
    words.name();
    rule.offset = -words.span();  // POSIX counts west of Greenwich
    if (words.at_end()) return rule;
    words.name();
    ZoneRule::Summer summer{.offset = rule.offset + ch::hours{1}};
    if (!words.is_next(',')) summer.offset = -words.span();
    summer.begins = turn_in(words);
    summer.ends = turn_in(words);
    if (!words.at_end()) throw NoZone{};
    rule.summer = summer;
    return rule;
}

}  // namespace klag::cli
