#pragma once

#include <set>
#include <vector>

/// Hiding of small numbers, so that no hidden number can be computed from what is shown.
///
/// Every hidden number comes with proof: another table with the same totals and the same shown
/// numbers in which it is 1 more or 1 less. Somebody who has every report of the year, with every
/// period in it, therefore cannot tell which of the two is true.
///
/// Not promised:
/// - Narrow intervals. A hidden number may be known to lie between, say, 1 and 2, and the sum of
///   several hidden numbers may be known.
/// - Knowledge from elsewhere: of who knows one of the cases, or knows that a row can have none.
/// - What follows from this procedure itself: who knows how it chooses what to hide beside the
///   small numbers may sometimes rule out a table that agrees with all that is shown.
/// - Other figures of the same rows: percentages, means, and figures that are tied to these by an
///   equation (brought forward + received − closed = carried forward). Where such a figure is
///   shown for a row, one that depends on a hidden number has to be hidden by whoever shows it.
/// - Two reports from different facts. A figure of March that was corrected in August may tell what
///   was hidden in July; so may units that were divided or put together between two reports.
namespace klag::core {

/// Atoms of time, both of which belong to it.
struct Span {
    int first{};
    int last{};

    bool operator==(const Span&) const = default;
};

/// Counts within one year, and the sums of them that are published. A node is a row, or a set of
/// rows whose sum is published; nodes are numbered rows first, then sums. A cell is a node in a
/// period.
struct Breakdown {
    /// Of each row, by atom of time; none negative, all rows of one length. In a table of one kind
    /// of row each case counts in one row; of a unit with others below it, its own cases are a row.
    std::vector<std::vector<int>> counts{};
    /// The rows of each sum, each row once. The sum of all rows is the total, which may be left
    /// out.
    std::vector<std::vector<int>> sums{};
    /// Every period of the year that is published at any time, also those to come (whose atoms are
    /// 0 as long as nothing is known of them); 64 at most. Small numbers of other spans may come
    /// out as a difference: April, when only January to March and January to April are given.
    std::vector<Span> periods{};
    /// Nodes whose small numbers are no secret of themselves; they are hidden where another one
    /// would come out.
    std::set<int> may_be_small{};
    /// Sums that are shown whatever they are, and may be shown atom by atom.
    std::set<int> fixed{};
    /// Nodes that are worth `dear_cells` others to the reader: such as how many there were, of
    /// which the others say what came of them.
    std::set<int> dear{};
    /// Of a cross-table, whose row `u * columns + c` is unit u with category c; else 1.
    int columns{1};
    /// Of each row, the atom of its first appearance: reports before that do not have it, so that
    /// nothing of them is hidden in it. Empty where all rows are known from the beginning.
    std::vector<int> since{};
};

inline constexpr int dear_cells = 8;

/// What may not be shown.
struct Suppression {
    /// Nothing but totals may be shown, since there is nothing to hide a number behind: no row, or
    /// one alone that was small in any period; more than 64 periods; or no other table with
    /// the same fixed sums.
    bool withheld{};
    std::vector<std::vector<bool>> hidden{};  ///< by node and period; all of it when withheld

    bool operator==(const Suppression&) const = default;
};

/// Hides 1 to `k` - 1, and as little else as it finds. Zeros, numbers from `k` on and totals are
/// shown; a total is never hidden, others where a hidden number would come out.
///
/// Periods are judged in the order of their last atom, each without a look at later ones, nor at
/// rows that appear later: with more of the year known, what was shown stays shown and what was
/// hidden stays hidden. Where only a row to come can hide a number, the reports of that time are
/// withheld, and it does. A period
/// that has not ended is judged as if nothing more came; it is not for showing.
Suppression suppress(const Breakdown& table, int k = 5);

}  // namespace klag::core
