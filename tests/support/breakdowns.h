#pragma once

#include "core/suppression.h"

#include <random>
#include <utility>
#include <vector>

/// Tables of counts for tests of what is hidden in them.
namespace klag::test {

using core::Breakdown;
using core::Span;

inline std::vector<int> rows_of(const Breakdown& table, std::size_t node) {
    if (node < table.counts.size()) return {static_cast<int>(node)};
    return table.sums[node - table.counts.size()];
}

inline std::size_t nodes(const Breakdown& table) { return table.counts.size() + table.sums.size(); }

inline bool is_total(const Breakdown& table, std::size_t node) {
    return rows_of(table, node).size() == table.counts.size();
}

inline int value(const Breakdown& table, const std::vector<int>& rows, const Span& period) {
    int sum = 0;
    for (const int row : rows)
        for (int atom = period.first; atom <= period.last; ++atom)
            sum += table.counts[static_cast<std::size_t>(row)][static_cast<std::size_t>(atom)];
    return sum;
}

inline int value(const Breakdown& table, std::size_t node, std::size_t period) {
    return value(table, rows_of(table, node), table.periods[period]);
}

/// The periods of these lengths in a year of months.
inline std::vector<Span> calendar(const std::vector<int>& lengths) {
    std::vector<Span> out;
    for (const int length : lengths)
        for (int first = 0; first < 12; first += length) out.push_back({first, first + length - 1});
    return out;
}

/// Months, quarters, tertials, halves and the year.
inline const std::vector<int> everything{1, 3, 4, 6, 12};

/// Random tables that come out the same on every machine.
class Dice {
  public:
    explicit Dice(unsigned seed) : engine_{seed} {}

    /// From 0 to `sides` - 1.
    int roll(int sides) { return static_cast<int>(engine_() % static_cast<unsigned>(sides)); }

    /// `zeros` of ten are 0, the others below `most`; in a table with quiet atoms some are empty.
    std::vector<std::vector<int>> counts(int rows, int atoms) {
        const int zeros = roll(10);
        const int most = 1 + roll(2) * 4 + roll(8);
        const bool quiet = roll(3) == 0;
        std::vector<std::vector<int>> out(static_cast<std::size_t>(rows));
        for (int atom = 0; atom < atoms; ++atom) {
            const bool empty = quiet && roll(2) == 0;
            for (auto& row : out) row.push_back(empty || roll(10) < zeros ? 0 : 1 + roll(most));
        }
        return out;
    }

  private:
    std::mt19937 engine_;
};

inline Breakdown one_way(Dice& dice) {
    const std::vector<std::vector<int>> calendars{everything, {1, 6, 12}, {1, 3, 12}, {3, 6},
                                                  {6, 12},    {1},        {1, 4}};
    return {.counts = dice.counts(2 + dice.roll(5), 12),
            .sums = {},
            .periods = calendar(calendars[static_cast<std::size_t>(dice.roll(7))])};
}

/// Unit i belongs to a unit before it, or to none; a sum is a unit with all below it.
inline Breakdown tree(Dice& dice) {
    Breakdown out{
        .counts = dice.counts(3 + dice.roll(5), 12), .sums = {}, .periods = calendar(everything)};
    const int units = static_cast<int>(out.counts.size());
    std::vector<std::vector<int>> below(out.counts.size());
    std::vector<int> parent(out.counts.size(), -1);
    for (int unit = 0; unit < units; ++unit) {
        parent[static_cast<std::size_t>(unit)] = dice.roll(unit + 1) - 1;
        for (int u = unit; u >= 0; u = parent[static_cast<std::size_t>(u)])
            below[static_cast<std::size_t>(u)].push_back(unit);
    }
    for (auto& rows : below)
        if (rows.size() > 1) out.sums.push_back(std::move(rows));
    return out;
}

inline void add_margins(Breakdown& table) {
    const int rows = static_cast<int>(table.counts.size());
    for (int u = 0; u < rows / table.columns; ++u) {
        table.sums.emplace_back();
        for (int c = 0; c < table.columns; ++c) table.sums.back().push_back(u * table.columns + c);
    }
    for (int c = 0; c < table.columns; ++c) {
        table.sums.emplace_back();
        for (int row = c; row < rows; row += table.columns) table.sums.back().push_back(row);
    }
}

/// Units by categories in two halves and the year.
inline Breakdown cross_table(Dice& dice) {
    Breakdown out{
        .counts = {}, .sums = {}, .periods = {{0, 0}, {1, 1}, {0, 1}}, .columns = 2 + dice.roll(3)};
    out.counts = dice.counts((2 + dice.roll(3)) * out.columns, 2);
    add_margins(out);
    return out;
}

/// Rules with their kept and missed deadlines: a rule's sum may be small, the parts may be so with
/// it alone, and the sums of all kept and of all missed ones are known atom by atom.
inline Breakdown deadlines(Dice& dice) {
    const int rules = 2 + dice.roll(4);
    Breakdown out{.counts = dice.counts(2 * rules, 12),
                  .sums = {},
                  .periods = calendar(dice.roll(2) == 0 ? std::vector{6, 12} : everything)};
    const auto add_sum = [&](std::vector<int> rows) {
        out.sums.push_back(std::move(rows));
        return static_cast<int>(nodes(out)) - 1;
    };
    std::vector<int> kept;
    std::vector<int> missed;
    for (int rule = 0; rule < rules; ++rule) {
        kept.push_back(2 * rule);
        missed.push_back(2 * rule + 1);
        out.may_be_small.insert({2 * rule, 2 * rule + 1});
    }
    for (int rule = 0; rule < rules; ++rule) add_sum({2 * rule, 2 * rule + 1});
    const int promised = 1 + dice.roll(rules);  // the first rules
    const std::vector<int> promises(kept.begin(), kept.begin() + promised);
    out.may_be_small.insert(add_sum(promises));
    out.fixed = {add_sum(kept), add_sum(missed)};
    return out;
}

}  // namespace klag::test
