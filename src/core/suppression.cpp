#include "core/suppression.h"

#include <algorithm>
#include <bitset>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace klag::core {
namespace {

constexpr std::size_t most_periods = 64;
using Periods = std::bitset<most_periods>;

/// A row or an atom, and the way it changes: 1 or -1.
struct Signed {
    int at;
    int sign;
};

/// The atoms of a move. With two atoms, periods that hold both keep their numbers.
struct Times {
    std::vector<Signed> atoms;
    Periods touched;
};

/// Changes the count of each of its rows in each of its atoms by the product of their signs. It is
/// valid when no count falls below 0 and every published cell that it changes is hidden: then the
/// table after it is another one that shows the same. Its rows add up to 0, which keeps totals.
struct Move {
    std::vector<int> nodes;  // that it changes
    Periods periods;         // in which it changes them
};

/// What a move costs: cells that must be hidden in addition, zeros among them, the sum of them.
using Cost = std::tuple<int, int, int>;

struct Offer {
    Cost cost;
    Move move;
};

class Judge {
  public:
    Judge(const Breakdown& table, int k);

    /// False when a hidden number cannot be protected, which fixed sums may bring about. Without
    /// them a swap with another row in the last atom in which anything happened is always there at
    /// its time, and later can be kept by hiding more.
    bool judge();
    /// Whether the total of a period was small when any of them ended: where there is one row
    /// alone, it is all of the total.
    bool has_small_total();
    std::vector<std::vector<bool>> hidden() const;

  private:
    std::size_t periods() const { return table_.periods.size(); }
    int rows() const { return static_cast<int>(table_.counts.size()); }
    int value(std::size_t node, std::size_t period) const;
    bool is_small(std::size_t node, std::size_t period) const;
    bool is_exposed(std::size_t node, std::size_t period) const;

    void begin_step(int last);
    bool protect(std::size_t node, std::size_t period);
    std::optional<Offer> cheapest(std::size_t node, std::size_t period, int known) const;
    bool are_known(const std::vector<Signed>& rows, int known) const;
    std::vector<std::vector<Signed>> partners(std::size_t node, int row) const;
    std::vector<int> touched(const std::vector<Signed>& rows) const;
    void consider(const std::vector<Signed>& rows, std::size_t node, std::size_t period,
                  std::optional<Offer>& best) const;
    bool possible(const std::vector<Signed>& rows, const Times& times) const;
    std::optional<Cost> cost(const Move& move, const std::optional<Offer>& best) const;
    bool holds(const Move& move) const;
    void accept(const Move& move);

    const Breakdown& table_;
    int k_;
    std::vector<std::vector<int>> nodes_;     // the rows of each node
    std::vector<std::vector<int>> nodes_of_;  // the nodes of each row
    std::vector<std::vector<int>> sums_;      // by node: of its atoms before the index
    std::vector<Times> times_;                // by the last of their atoms
    std::set<int> appearances_;               // atoms in which rows appear
    std::vector<Periods> hidden_;             // by node
    std::vector<Periods> covered_;            // by node: a valid move changes it
    std::vector<Move> moves_;
    Periods decided_;  // those that end by now
    Periods fresh_;    // of these: those that end now
    int now_{};        // the atom
};

std::vector<Times> all_times(const std::vector<Span>& periods, int atoms) {
    std::vector<Periods> holding(static_cast<std::size_t>(atoms));
    for (std::size_t p = 0; p < periods.size(); ++p)
        for (int atom = periods[p].first; atom <= periods[p].last; ++atom)
            holding[static_cast<std::size_t>(atom)].set(p);
    std::vector<Times> out;
    for (int last = 0; last < atoms; ++last) {
        const Periods& here = holding[static_cast<std::size_t>(last)];
        for (int first = 0; first < last; ++first)
            out.push_back(
                {{{first, 1}, {last, -1}}, holding[static_cast<std::size_t>(first)] ^ here});
        out.push_back({{{last, 1}}, here});
    }
    return out;
}

Judge::Judge(const Breakdown& table, int k) : table_{table}, k_{k} {
    for (int row = 0; row < rows(); ++row) nodes_.push_back({row});
    nodes_.insert(nodes_.end(), table.sums.begin(), table.sums.end());
    nodes_of_.resize(table.counts.size());
    for (std::size_t n = 0; n < nodes_.size(); ++n) {
        for (const int row : nodes_[n])
            nodes_of_[static_cast<std::size_t>(row)].push_back(static_cast<int>(n));
        std::vector<int> sums{0};
        for (std::size_t atom = 0; atom < table.counts.front().size(); ++atom) {
            sums.push_back(sums.back());
            for (const int row : nodes_[n])
                sums.back() += table.counts[static_cast<std::size_t>(row)][atom];
        }
        sums_.push_back(std::move(sums));
    }
    times_ = all_times(table.periods, static_cast<int>(table.counts.front().size()));
    appearances_.insert(table.since.begin(), table.since.end());
    hidden_.resize(nodes_.size());
    covered_.resize(nodes_.size());
}

/// Of the period as far as it is known by now.
int Judge::value(std::size_t node, std::size_t period) const {
    const auto& [first, last] = table_.periods[period];
    if (first > now_) return 0;
    return sums_[node][static_cast<std::size_t>(std::min(last, now_)) + 1] -
           sums_[node][static_cast<std::size_t>(first)];
}

bool Judge::is_small(std::size_t node, std::size_t period) const {
    const bool total = nodes_[node].size() == table_.counts.size();
    const auto n = static_cast<int>(node);
    return !total && !table_.may_be_small.contains(n) && !table_.fixed.contains(n) &&
           value(node, period) > 0 && value(node, period) < k_;
}

bool Judge::has_small_total() {
    for (const Span& step : table_.periods) {
        now_ = step.last;
        for (std::size_t p = 0; p < periods(); ++p)
            if (value(0, p) > 0 && value(0, p) < k_) return true;
    }
    return false;
}

/// Whether a move is wanting. A period that has begun is kept from being computed as well: if
/// nothing happens until its end, then its number is what it is now, and no later move could help.
bool Judge::is_exposed(std::size_t node, std::size_t period) const {
    if (covered_[node][period]) return false;
    return decided_[period] ? hidden_[node][period] : is_small(node, period);
}

bool Judge::judge() {
    std::set<int> steps;
    for (const Span& period : table_.periods) steps.insert(period.last);
    for (const int last : steps) {
        begin_step(last);
        for (const bool ended : {true, false})
            for (std::size_t p = 0; p < periods(); ++p)
                for (std::size_t n = 0; decided_[p] == ended && n < nodes_.size(); ++n)
                    if (is_exposed(n, p) && !protect(n, p)) return false;
    }
    return true;
}

/// Hides the small numbers of the periods that end now. Moves that change a number shown now are
/// none any more.
void Judge::begin_step(int last) {
    now_ = last;
    fresh_.reset();
    for (std::size_t p = 0; p < periods(); ++p)
        if (table_.periods[p].last == last) fresh_.set(p);
    decided_ |= fresh_;
    for (std::size_t n = 0; n < nodes_.size(); ++n)
        for (std::size_t p = 0; p < periods(); ++p)
            if (fresh_[p] && is_small(n, p)) hidden_[n].set(p);
    std::fill(covered_.begin(), covered_.end(), Periods{});
    std::erase_if(moves_, [&](const Move& move) { return !holds(move); });
    for (const Move& move : moves_)
        for (const int n : move.nodes) covered_[static_cast<std::size_t>(n)] |= move.periods;
}

bool Judge::holds(const Move& move) const {
    return std::all_of(move.nodes.begin(), move.nodes.end(), [&](int n) {
        return (move.periods & decided_ & ~hidden_[static_cast<std::size_t>(n)]).none();
    });
}

/// Finds the cheapest move that changes the cell, and hides what that move changes. Rows that
/// appear later are looked at only where those known by now offer none, the earliest first: the
/// same rows are chosen whenever the year is judged.
bool Judge::protect(std::size_t node, std::size_t period) {
    std::optional<Offer> best = cheapest(node, period, now_);
    for (auto later = appearances_.upper_bound(now_); !best && later != appearances_.end(); ++later)
        best = cheapest(node, period, *later);
    if (!best) return false;
    accept(best->move);
    return true;
}

/// The first of several equally cheap ones is taken.
std::optional<Offer> Judge::cheapest(std::size_t node, std::size_t period, int known) const {
    std::optional<Offer> best;
    for (const int row : nodes_[node])
        for (const auto& rows : partners(node, row)) {
            if (best && best->cost == Cost{}) return best;
            if (are_known(rows, known)) consider(rows, node, period, best);
        }
    return best;
}

bool Judge::are_known(const std::vector<Signed>& rows, int known) const {
    return table_.since.empty() || std::all_of(rows.begin(), rows.end(), [&](const Signed& row) {
               return table_.since[static_cast<std::size_t>(row.at)] <= known;
           });
}

/// The sets of rows that a move may change together with `row` of the node.
std::vector<std::vector<Signed>> Judge::partners(std::size_t node, int row) const {
    std::vector<std::vector<Signed>> out;
    const int columns = table_.columns;
    for (int other = 0; columns > 1 && other < rows(); ++other)
        if (other / columns != row / columns && other % columns != row % columns)
            out.push_back({{row, 1},
                           {row / columns * columns + other % columns, -1},
                           {other / columns * columns + row % columns, -1},
                           {other, 1}});
    for (int other = 0; other < rows(); ++other)
        if (std::find(nodes_[node].begin(), nodes_[node].end(), other) == nodes_[node].end())
            out.push_back({{row, 1}, {other, -1}});
    return out;
}

/// The nodes whose sum changes with these rows.
std::vector<int> Judge::touched(const std::vector<Signed>& rows) const {
    std::vector<int> changes(nodes_.size());
    for (const auto& [row, sign] : rows)
        for (const int n : nodes_of_[static_cast<std::size_t>(row)])
            changes[static_cast<std::size_t>(n)] += sign;
    std::vector<int> out;
    for (std::size_t n = 0; n < changes.size(); ++n)
        if (changes[n] != 0) out.push_back(static_cast<int>(n));
    return out;
}

void Judge::consider(const std::vector<Signed>& rows, std::size_t node, std::size_t period,
                     std::optional<Offer>& best) const {
    Move move{.nodes = touched(rows), .periods = {}};
    if (std::find(move.nodes.begin(), move.nodes.end(), static_cast<int>(node)) == move.nodes.end())
        return;
    const auto is_fixed = [&](int n) { return table_.fixed.contains(n); };
    if (std::any_of(move.nodes.begin(), move.nodes.end(), is_fixed)) return;
    Periods fixed;  // in which one of the nodes was shown before
    for (const int n : move.nodes) fixed |= ~hidden_[static_cast<std::size_t>(n)];
    fixed &= decided_ & ~fresh_;
    for (const Times& times : times_) {
        if (times.atoms.back().at > now_) break;
        if (!times.touched[period] || (times.touched & fixed).any()) continue;
        move.periods = times.touched;
        const auto price = cost(move, best);
        if (price && possible(rows, times)) best = Offer{*price, move};
        if (best && best->cost == Cost{}) return;
    }
}

/// Whether the move, or the same the other way round, leaves no count below 0.
bool Judge::possible(const std::vector<Signed>& rows, const Times& times) const {
    bool forth = true;
    bool back = true;
    for (const auto& [row, row_sign] : rows)
        for (const auto& [atom, atom_sign] : times.atoms) {
            if (table_.counts[static_cast<std::size_t>(row)][static_cast<std::size_t>(atom)] > 0)
                continue;
            (row_sign * atom_sign < 0 ? forth : back) = false;
        }
    return forth || back;
}

/// Nothing when it is not below that of the best.
std::optional<Cost> Judge::cost(const Move& move, const std::optional<Offer>& best) const {
    Cost cost;
    auto& [cells, zeros, sum] = cost;
    for (const int node : move.nodes) {
        const auto n = static_cast<std::size_t>(node);
        const Periods more = move.periods & fresh_ & ~hidden_[n];
        cells += static_cast<int>(more.count()) * (table_.dear.contains(node) ? dear_cells : 1);
        if (best && cells > std::get<0>(best->cost)) return std::nullopt;
        for (std::size_t p = 0; more.any() && p < periods(); ++p)
            if (more[p]) {
                zeros += value(n, p) == 0;
                sum += value(n, p);
            }
    }
    if (best && cost >= best->cost) return std::nullopt;
    return cost;
}

void Judge::accept(const Move& move) {
    for (const int node : move.nodes) {
        const auto n = static_cast<std::size_t>(node);
        hidden_[n] |= move.periods & fresh_;
        covered_[n] |= move.periods;
    }
    moves_.push_back(move);
}

std::vector<std::vector<bool>> Judge::hidden() const {
    std::vector<std::vector<bool>> out;
    for (const Periods& node : hidden_) {
        out.emplace_back();
        for (std::size_t p = 0; p < periods(); ++p) out.back().push_back(node[p]);
    }
    return out;
}

}  // namespace

Suppression suppress(const Breakdown& table, int k) {
    const std::size_t nodes = table.counts.size() + table.sums.size();
    Suppression nothing{
        .withheld = true,
        .hidden = std::vector(nodes, std::vector<bool>(table.periods.size(), true))};
    if (table.counts.empty() || table.periods.size() > most_periods) return nothing;
    Judge judge{table, k};
    if (table.counts.size() == 1 ? judge.has_small_total() : !judge.judge()) return nothing;
    return {.withheld = false, .hidden = judge.hidden()};
}

}  // namespace klag::core
