#include "store/case_rows.h"

#include "base/error.h"
#include "store/case_text.h"
#include "store/layout.h"
#include "store/record.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <future>
#include <iterator>
#include <mutex>
#include <utility>
#include <vector>

namespace klag::store {
namespace {

std::optional<Number> number_of(const std::string& path) {
    const std::filesystem::path file{path};
    auto number = parse_number(file.parent_path().filename().string());
    if (!number || path != case_path(*number)) return std::nullopt;
    return number;
}

index::Place place_of(const Number& number) { return {number.year, number.running, number.series}; }

/// The cases that stand in these files; files of anything else are passed over.
template <class Take>
void each_row(const git::Repository& repository, std::span<const git::Change> changes, Take take) {
    for (const git::Change& change : changes)
        if (const auto number = number_of(change.path); number && change.after)
            take(index::row_of(place_of(*number),
                               read_case(content_after(change, repository), *number)));
}

/// Changes that two threads take from, some at a time.
class Shared {
  public:
    explicit Shared(std::span<const git::Change> changes) : changes_{changes} {}
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;

    /// The next ones; empty when all are taken.
    std::span<const git::Change> take() {
        constexpr std::size_t some = 32;
        const std::size_t first = std::min(taken_.fetch_add(some), changes_.size());
        return changes_.subspan(first, std::min(some, changes_.size() - first));
    }
    void end() { taken_ = changes_.size(); }

  private:
    std::span<const git::Change> changes_;
    std::atomic<std::size_t> taken_{};
};

/// Leaves nothing to take.
struct EndOfReading {
    Shared& changes;

    explicit EndOfReading(Shared& all) : changes{all} {}
    EndOfReading(const EndOfReading&) = delete;
    EndOfReading& operator=(const EndOfReading&) = delete;
    ~EndOfReading() { changes.end(); }
};

/// Reads cases in a thread of its own until none is left.
class ReadBeside {
  public:
    ReadBeside(const git::Repository& repository, Shared& changes)
        : changes_{changes}, done_{std::async(std::launch::async, [this, &repository] {
              const EndOfReading end{changes_};  // whatever ends it, nobody reads on in vain
              const git::Repository own = git::Repository::open(repository.gitdir());
              for (auto some = changes_.take(); !some.empty(); some = changes_.take()) {
                  std::vector<index::Row> rows;
                  each_row(own, some, [&](index::Row&& row) { rows.push_back(std::move(row)); });
                  const std::scoped_lock lock{rows_lock_};
                  std::ranges::move(rows, std::back_inserter(rows_));
              }
          })} {}
    ReadBeside(const ReadBeside&) = delete;
    ReadBeside& operator=(const ReadBeside&) = delete;
    ~ReadBeside() { changes_.end(); }

    /// What it has read since the last time.
    std::vector<index::Row> rows() {
        const std::scoped_lock lock{rows_lock_};
        return std::exchange(rows_, {});
    }
    /// Waits until it has read all that it took. Throws what it threw.
    void join() { done_.get(); }

  private:
    Shared& changes_;
    std::mutex rows_lock_;
    std::vector<index::Row> rows_;
    std::future<void> done_;  // the last to be made and the first to go: it uses the others
};

}  // namespace

std::optional<index::Place> place_of_case(const std::string& path) {
    const auto number = number_of(path);
    return number ? std::optional{place_of(*number)} : std::nullopt;
}

std::string content_after(const git::Change& change, const git::Repository& repository) {
    try {
        return repository.blob(*change.after);
    } catch (Error& damaged) {
        throw std::move(damaged).at(change.path);
    }
}

void each_case_row(const git::Repository& repository, std::span<const git::Change> changes,
                   const std::function<void(const index::Row&)>& put) {
    constexpr std::size_t few = 100;
    if (changes.size() <= few) return each_row(repository, changes, put);
    Shared shared{changes};
    ReadBeside beside{repository, shared};
    for (auto some = shared.take(); !some.empty(); some = shared.take()) {
        each_row(repository, some, put);
        std::ranges::for_each(beside.rows(), put);
    }
    beside.join();
    std::ranges::for_each(beside.rows(), put);
}

}  // namespace klag::store
