#include "core/suppression.h"
#include "support/breakdowns.h"

#include <glpk.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <map>
#include <memory>
#include <numeric>
#include <string>

/// Whether somebody with a solver can compute what is hidden.
namespace klag::core {
namespace {

using namespace test;
using testing::IsEmpty;

using Hidden = std::vector<std::vector<bool>>;
using Cells = std::vector<std::pair<std::size_t, std::size_t>>;

/// Somebody who has all reports of the year and a solver: knows every total and every shown
/// number, and that no count is below 0.
class Attacker {
  public:
    enum class Counts { real, whole };  ///< whole: knows as well that half a case is none

    Attacker(const Breakdown& table, const Hidden& hidden, Counts counts)
        : table_{table}, problem_{glp_create_prob(), glp_delete_prob}, counts_{counts} {
        glp_term_out(GLP_OFF);
        const int columns = static_cast<int>(table.counts.size()) * atoms();
        glp_add_cols(problem_.get(), columns);
        for (int column = 1; column <= columns; ++column) {
            glp_set_col_bnds(problem_.get(), column, GLP_LO, 0, 0);
            if (counts == Counts::whole) glp_set_col_kind(problem_.get(), column, GLP_IV);
        }
        std::vector<int> all(table.counts.size());
        std::iota(all.begin(), all.end(), 0);
        for (std::size_t p = 0; p < table.periods.size(); ++p) {
            learn(all, table.periods[p]);
            for (std::size_t n = 0; n < nodes(table); ++n)
                if (!hidden[n][p]) learn(rows_of(table, n), table.periods[p]);
        }
        for (const int sum : table.fixed)
            for (int atom = 0; atom < atoms(); ++atom)
                learn(rows_of(table, static_cast<std::size_t>(sum)), {atom, atom});
    }

    /// Whether only one number agrees with all that is known.
    bool computes(std::size_t node, std::size_t period) {
        return extreme(GLP_MAX, node, period) - extreme(GLP_MIN, node, period) < 0.99;
    }

  private:
    int atoms() const { return static_cast<int>(table_.counts.front().size()); }
    int column(int row, int atom) const { return row * atoms() + atom + 1; }

    void learn(const std::vector<int>& rows, const Span& period) {
        std::vector<int> columns{0};  // glpk counts from 1
        for (const int row : rows)
            for (int atom = period.first; atom <= period.last; ++atom)
                columns.push_back(column(row, atom));
        const std::vector<double> ones(columns.size(), 1);
        const int line = glp_add_rows(problem_.get(), 1);
        const int known = value(table_, rows, period);
        glp_set_row_bnds(problem_.get(), line, GLP_FX, known, known);
        glp_set_mat_row(problem_.get(), line, static_cast<int>(columns.size()) - 1, columns.data(),
                        ones.data());
    }

    double extreme(int direction, std::size_t node, std::size_t period) {
        glp_set_obj_dir(problem_.get(), direction);
        for (int c = 1; c <= glp_get_num_cols(problem_.get()); ++c)
            glp_set_obj_coef(problem_.get(), c, 0);
        const Span& span = table_.periods[period];
        for (const int row : rows_of(table_, node))
            for (int atom = span.first; atom <= span.last; ++atom)
                glp_set_obj_coef(problem_.get(), column(row, atom), 1);
        EXPECT_EQ(glp_simplex(problem_.get(), nullptr), 0);
        EXPECT_EQ(glp_get_status(problem_.get()), GLP_OPT);
        if (counts_ == Counts::real) return glp_get_obj_val(problem_.get());
        EXPECT_EQ(glp_intopt(problem_.get(), nullptr), 0);
        EXPECT_EQ(glp_mip_status(problem_.get()), GLP_OPT);
        return glp_mip_obj_val(problem_.get());
    }

    const Breakdown& table_;
    std::unique_ptr<glp_prob, void (*)(glp_prob*)> problem_;
    Counts counts_;
};

Cells leaks(const Breakdown& table, const Hidden& hidden, Attacker::Counts counts) {
    Attacker attacker{table, hidden, counts};
    Cells out;
    for (std::size_t n = 0; n < nodes(table); ++n)
        for (std::size_t p = 0; p < table.periods.size(); ++p)
            if (hidden[n][p] && attacker.computes(n, p)) out.emplace_back(n, p);
    return out;
}

Hidden small_ones(const Breakdown& table, int k) {
    Hidden out(nodes(table), std::vector<bool>(table.periods.size()));
    for (std::size_t n = 0; n < nodes(table); ++n)
        for (std::size_t p = 0; p < table.periods.size(); ++p)
            out[n][p] = !is_total(table, n) && !table.may_be_small.contains(static_cast<int>(n)) &&
                        !table.fixed.contains(static_cast<int>(n)) && value(table, n, p) > 0 &&
                        value(table, n, p) < k;
    return out;
}

int rounds(int few, int many) { return std::getenv("KLAG_LONG") ? many : few; }

void expect_sound(const Breakdown& table, int k, Attacker::Counts counts) {
    const Suppression found = suppress(table, k);
    ASSERT_FALSE(found.withheld);
    ASSERT_EQ(found.hidden.size(), nodes(table));
    const Hidden small = small_ones(table, k);
    for (std::size_t n = 0; n < nodes(table); ++n)
        for (std::size_t p = 0; p < table.periods.size(); ++p) {
            EXPECT_TRUE(found.hidden[n][p] || !small[n][p]) << "small, node " << n;
            EXPECT_FALSE(found.hidden[n][p] && is_total(table, n)) << "total, node " << n;
        }
    EXPECT_THAT(leaks(table, found.hidden, counts), IsEmpty());
}

template <class Make>
void expect_all_sound(unsigned seeds, Make make, Attacker::Counts counts) {
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Dice dice{seed};
        const Breakdown table = make(dice);
        expect_sound(table, 2 + dice.roll(5), counts);
    }
}

TEST(Suppression, OfRowsLetsNothingBeComputed) {
    expect_all_sound(static_cast<unsigned>(rounds(150, 3000)), one_way, Attacker::Counts::real);
}

TEST(Suppression, OfATreeOfUnitsLetsNothingBeComputed) {
    expect_all_sound(static_cast<unsigned>(rounds(80, 1500)), tree, Attacker::Counts::real);
}

TEST(Suppression, OfACrossTableLetsNothingBeComputedInWholeNumbers) {
    expect_all_sound(static_cast<unsigned>(rounds(150, 3000)), cross_table,
                     Attacker::Counts::whole);
}

TEST(Suppression, OfDeadlinesLetsNothingBeComputedFromThoseKeptInAMonth) {
    expect_all_sound(static_cast<unsigned>(rounds(60, 1000)), deadlines, Attacker::Counts::real);
}

TEST(Suppression, OfFewRowsLetsNothingBeComputedInWholeNumbers) {
    const auto small = [](Dice& dice) {
        return Breakdown{
            .counts = dice.counts(2 + dice.roll(3), 4),
            .sums = {},
            .periods = {{0, 0}, {1, 1}, {2, 2}, {3, 3}, {0, 1}, {2, 3}, {0, 2}, {0, 3}}};
    };

    expect_all_sound(static_cast<unsigned>(rounds(200, 5000)), small, Attacker::Counts::whole);
}

/// A table as it is known after `last`, and the node that each of its nodes is in the whole one.
struct Known {
    Breakdown table;
    std::vector<std::size_t> nodes;
};

/// Without later counts, and without units and columns in which nothing happened by then.
Known known_by(int last, const Breakdown& table) {
    const int columns = table.columns;
    const int units = static_cast<int>(table.counts.size()) / columns;
    const auto seen = [&](int unit, int column) {
        return table.since[static_cast<std::size_t>(unit * columns + column)] <= last;
    };
    std::vector<int> known_units;
    std::vector<int> known_columns;
    for (int u = 0; u < units; ++u)
        for (int c = 0; c < columns; ++c)
            if (seen(u, c)) {
                if (known_units.empty() || known_units.back() != u) known_units.push_back(u);
                if (std::ranges::count(known_columns, c) == 0) known_columns.push_back(c);
            }
    std::ranges::sort(known_columns);
    Known out{
        .table = {.periods = table.periods, .columns = static_cast<int>(known_columns.size())},
        .nodes = {}};
    for (const int u : known_units)
        for (const int c : known_columns) {
            const auto row = static_cast<std::size_t>(u * columns + c);
            out.nodes.push_back(row);
            out.table.since.push_back(table.since[row]);
            auto& counts = out.table.counts.emplace_back(table.counts[row]);
            std::fill(counts.begin() + last + 1, counts.end(), 0);
        }
    if (table.sums.empty() || out.nodes.empty()) return out;
    add_margins(out.table);
    for (const int u : known_units)
        out.nodes.push_back(table.counts.size() + static_cast<std::size_t>(u));
    for (const int c : known_columns)
        out.nodes.push_back(table.counts.size() + static_cast<std::size_t>(units + c));
    return out;
}

/// A row appears with its unit and its column, in the first atom in which something happened there.
void let_rows_appear(Breakdown& table) {
    const auto atoms = static_cast<int>(table.counts.front().size());
    std::map<int, int> units;
    std::map<int, int> columns;
    const auto first = [&](int row) {
        const auto& counts = table.counts[static_cast<std::size_t>(row)];
        return static_cast<int>(std::ranges::find_if(counts, [](int n) { return n > 0; }) -
                                counts.begin());
    };
    const auto rows = static_cast<int>(table.counts.size());
    const auto note = [&](std::map<int, int>& all, int id, int atom) {
        all[id] = std::min(all.try_emplace(id, atoms).first->second, atom);
    };
    for (int row = 0; row < rows; ++row) {
        note(units, row / table.columns, first(row));
        note(columns, row % table.columns, first(row));
    }
    for (int row = 0; row < rows; ++row)
        table.since.push_back(std::max(units[row / table.columns], columns[row % table.columns]));
}

/// What each report hides that is published when its period ends. A row that it does not have yet
/// is known to be 0, but where it gives totals only.
Hidden as_published(const Breakdown& table, int k) {
    Hidden out(nodes(table), std::vector<bool>(table.periods.size()));
    for (std::size_t p = 0; p < table.periods.size(); ++p) {
        const Known known = known_by(table.periods[p].last, table);
        const bool crossed = table.columns > 1;
        const bool narrow =
            known.table.counts.empty() ||
            (crossed && (known.table.columns < 2 ||
                         static_cast<int>(known.table.counts.size()) == known.table.columns));
        const Suppression found = narrow ? Suppression{.withheld = true} : suppress(known.table, k);
        for (std::size_t n = 0; found.withheld && n < nodes(table); ++n)
            out[n][p] = !is_total(table, n);
        for (std::size_t n = 0; !found.withheld && n < known.nodes.size(); ++n)
            out[known.nodes[n]][p] = found.hidden[n][p];
    }
    return out;
}

void expect_nothing_from_one_report_after_another(const std::function<Breakdown(Dice&)>& make,
                                                  unsigned seeds) {
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Dice dice{seed};
        Breakdown table = make(dice);
        const int k = 2 + dice.roll(5);
        let_rows_appear(table);
        const Hidden small = small_ones(table, k);
        Cells found = leaks(table, as_published(table, k), Attacker::Counts::whole);
        std::erase_if(found, [&](const auto& cell) { return !small[cell.first][cell.second]; });
        EXPECT_THAT(found, IsEmpty());
    }
}

TEST(Suppression, OfRowsThatAppearInTheYearLetsNothingBeComputed) {
    const auto few = [](Dice& dice) {
        return Breakdown{.counts = dice.counts(1 + dice.roll(4), 6),
                         .sums = {},
                         .periods = {{0, 1}, {2, 3}, {4, 5}, {0, 2}, {3, 5}, {0, 5}}};
    };
    expect_nothing_from_one_report_after_another(few, static_cast<unsigned>(rounds(400, 10000)));
}

TEST(Suppression, OfUnitsAndCategoriesThatAppearInTheYearLetsNothingBeComputed) {
    expect_nothing_from_one_report_after_another(cross_table,
                                                 static_cast<unsigned>(rounds(200, 5000)));
}

TEST(Attacker, ComputesTheOnlySmallNumberOfATable) {
    const Breakdown table{.counts = {{3}, {10}, {20}}, .sums = {}, .periods = {{0, 0}}};

    EXPECT_EQ(leaks(table, small_ones(table, 5), Attacker::Counts::real), (Cells{{0, 0}}));
}

TEST(Attacker, ComputesAMonthFromTheOtherMonthsAndTheQuarter) {
    const Breakdown table{
        .counts = {{2, 7, 8}, {3, 9, 9}}, .sums = {}, .periods = {{0, 0}, {1, 1}, {2, 2}, {0, 2}}};

    EXPECT_EQ(leaks(table, small_ones(table, 5), Attacker::Counts::real), (Cells{{0, 0}, {1, 0}}));
}

TEST(Attacker, FindsLeaksInMostTablesWithoutSmallNumbersOnly) {
    int leaking = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        Dice dice{seed};
        const Breakdown table = cross_table(dice);
        leaking += !leaks(table, small_ones(table, 5), Attacker::Counts::whole).empty();
    }

    EXPECT_GE(leaking, 10);
}

}  // namespace
}  // namespace klag::core
