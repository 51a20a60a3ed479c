#pragma once

#include "base/date.h"
#include "index/database.h"
#include "index/value_bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How the index lies in its database: the tables, and what it says of itself.
namespace klag::index {

/// Days since 1970.
std::int64_t number_of(Date date);
Date date_of(std::int64_t number);

/// Each value between two ends of a line, so that one is found by itself.
std::string lines_of(const std::vector<std::string>& values);

/// What the database says it is an index of.
struct About {
    std::string commit;
    Ids settings;
};

/// Throws Unusable when it says nothing, Damaged for what klag never says.
About about(const Database& database);
/// Nothing when it is none of this form, or `made` is not what it was made with.
std::optional<About> usable(const Database& database, const std::string& made);
void put_about(const Database& database, const About& about);

/// Keeps the bytes under `id` in `settings` or `counted`, in place of what was there.
void put_kept(const Database& database, std::string_view table, const std::string& id,
              std::string_view bytes);

/// The tables, without a row. `made` says when and where.
void make_tables(const Database& database, const std::string& made);

}  // namespace klag::index
