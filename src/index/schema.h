#pragma once

#include "base/date.h"
#include "index/database.h"
#include "index/row.h"
#include "index/value_bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How the index lies in its database: the tables, the sums that tell when a bit has changed on the
/// disk, and what it says of itself.
namespace klag::index {

/// Days since 1970.
std::int64_t number_of(Date date);
Date date_of(std::int64_t number);

/// Each value between two ends of a line, so that one is found by itself; and back. Throws Damaged.
std::string lines_of(const std::vector<std::string>& values);
std::vector<std::string> values_in(std::string_view lines);

/// Not for ever: a program with another std::hash finds all of it damaged, and makes it anew.
std::int64_t sum_of(std::string_view bytes);
std::int64_t sum_of(const Place& place, const core::Traits& traits, std::string_view bytes);
/// Ties the bytes to what they were read from.
std::int64_t sum_of_kept(const std::string& id, std::string_view bytes);

/// What the database says it is an index of.
struct About {
    std::string commit;
    Ids settings;
};

/// Throws Unusable when it says nothing, Damaged when that is not what was put in.
About about(const Database& database);
/// Nothing when it is none of this form, made since the machine started.
std::optional<About> usable(const Database& database, const std::string& boot);
void put_about(const Database& database, const About& about);

/// Keeps the bytes under `id` in `settings` or `counted`, in place of what was there.
void put_kept(const Database& database, std::string_view table, const std::string& id,
              std::string_view bytes);

/// Empty tables of this form, whatever was there.
void make_anew(const Database& database, const std::string& boot);

}  // namespace klag::index
