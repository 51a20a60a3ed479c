#include "cli/zone_file.h"

#include "cli/zone_rule.h"

#include <algorithm>
#include <cstdint>

namespace klag::cli {
namespace {

namespace ch = std::chrono;

/// Takes a file apart from its front.
class Bytes {
  public:
    explicit Bytes(std::string_view rest) : rest_{rest} {}

    /// Throws NoZone when there are fewer.
    std::string_view take(std::size_t count) {
        if (count > rest_.size()) throw NoZone{};
        const std::string_view out = rest_.substr(0, count);
        rest_.remove_prefix(count);
        return out;
    }
    /// A number in two's complement of `size` bytes, the highest first.
    std::int64_t number(std::size_t size) {
        std::uint64_t value = 0;
        for (const char byte : take(size)) value = value << 8U | static_cast<unsigned char>(byte);
        const std::size_t unused = 64 - 8 * size;
        return static_cast<std::int64_t>(value << unused) >> unused;
    }
    std::size_t count() { return static_cast<std::uint32_t>(number(4)); }
    ch::seconds seconds(std::size_t size) { return ch::seconds{number(size)}; }
    /// A line of text, between the two ends of lines that enclose it.
    std::string_view line() {
        if (take(1) != "\n") throw NoZone{};
        const std::string_view out = take(std::min(rest_.find('\n'), rest_.size()));
        if (take(1) != "\n") throw NoZone{};
        return out;
    }

  private:
    std::string_view rest_;
};

/// How much of everything is in the block that follows.
struct Head {
    std::size_t universal{};
    std::size_t standard{};
    std::size_t leaps{};
    std::size_t times{};
    std::size_t offsets{};
    std::size_t letters{};
};

Head head_in(Bytes& file) {
    constexpr std::size_t reserved = 15;
    Head head{};
    if (file.take(4) != "TZif" || file.take(1) < "2") throw NoZone{};
    file.take(reserved);
    for (std::size_t* count :
         {&head.universal, &head.standard, &head.leaps, &head.times, &head.offsets, &head.letters})
        *count = file.count();
    return head;
}

/// The first block is for readers whose times have four bytes; the second one says it all.
void skip_first_block(Bytes& file) {
    const Head head = head_in(file);
    file.take(head.times * 5 + head.offsets * 6 + head.letters + head.leaps * 8 + head.standard +
              head.universal);
}

/// Takes changes in their order, and keeps those within some years that change something.
class Changes {
  public:
    Changes(ch::year first, ch::year last, ch::seconds offset)
        : end_{ch::sys_days{(last + ch::years{1}) / ch::January / 1}},
          kept_{{ch::sys_days{first / ch::January / 1}, minutes(offset)}} {}

    /// `offset` east of UTC holds from `at` on.
    void add(ch::sys_seconds at, ch::seconds offset) {
        if (at <= kept_.front().from)
            kept_.front().offset = minutes(offset);
        else if (at < end_ && minutes(offset) != kept_.back().offset)
            kept_.push_back({at, minutes(offset)});
    }
    std::vector<Zone::Change> take() { return std::move(kept_); }

  private:
    static int minutes(ch::seconds offset) {
        return static_cast<int>(ch::duration_cast<ch::minutes>(offset).count());
    }

    ch::sys_seconds end_;
    std::vector<Zone::Change> kept_;
};

/// The changes that follow from the rule, after those that the file lists.
void add_by_rule(std::string_view rule_text, ch::sys_seconds listed, ch::year first, ch::year last,
                 Changes& changes) {
    const ZoneRule rule = parse_zone_rule(rule_text);
    // A change belongs to a year by the clock there; by UTC it may be in the one beside it.
    const auto begin = std::max(ch::sys_days{first / ch::January / 1}, ch::floor<ch::days>(listed));
    const ch::year from = ch::year_month_day{begin}.year() - ch::years{1};
    for (ch::year year = from; year <= last + ch::years{1}; ++year)
        for (const auto& [at, offset] : rule.changes(year))
            if (at > listed) changes.add(at, offset);
}

std::vector<Zone::Change> read(std::string_view text, ch::year first, ch::year last) {
    Bytes file{text};
    skip_first_block(file);
    const Head head = head_in(file);
    if (head.leaps != 0) throw NoZone{};
    Bytes times{file.take(head.times * 8)};
    const std::string_view places = file.take(head.times);
    Bytes offsets{file.take(head.offsets * 6)};
    std::vector<ch::seconds> known;
    for (std::size_t i = 0; i < head.offsets; ++i) {
        known.push_back(offsets.seconds(4));
        constexpr ch::hours most{26};  // RFC 9636, 3.2
        if (known.back() <= -most || known.back() >= most) throw NoZone{};
        offsets.take(2);  // whether it is summer, and the place of its name
    }
    file.take(head.letters + head.standard + head.universal);
    if (known.empty()) throw NoZone{};
    Changes changes{first, last, known.front()};
    auto listed = ch::sys_seconds::min();
    for (const char place : places) {
        const auto index = static_cast<unsigned char>(place);
        const ch::sys_seconds at{times.seconds(8)};
        if (index >= known.size() || at <= listed) throw NoZone{};
        changes.add(at, known[index]);
        listed = at;
    }
    if (const std::string_view rule = file.line(); !rule.empty())
        add_by_rule(rule, listed, first, last, changes);
    return changes.take();
}

}  // namespace

std::optional<std::vector<Zone::Change>> changes_in(std::string_view file, ch::year first,
                                                    ch::year last) {
    try {
        return read(file, first, last);
    } catch (const NoZone&) {
        return std::nullopt;
    }
}

}  // namespace klag::cli
