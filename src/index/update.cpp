#include "index/update.h"

#include "index/schema.h"

namespace klag::index {

Update::Update(CaseIndex& index)
    : index_{index},
      transaction_{index.database_, Transaction::Kind::writing},
      put_{index.database_.prepare(
          "INSERT INTO cases VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"
          " ON CONFLICT (year, running, series) DO UPDATE SET received = ?4, last_day = ?5,"
          " due = ?6, is_open = ?7, unfinished = ?8, unit = ?9, categories = ?10, bytes = ?11,"
          " summary = ?12")} {
    About about = index::about(index.database_);
    before_ = std::move(about.commit);
    settings_before_ = std::move(about.settings);
}

void Update::clear() {
    index_.database_.run("DELETE FROM cases");
    before_.clear();
    settings_before_.clear();
}

void Update::put(const Row& row) {
    const core::Traits& traits = row.traits;
    put_.number(1, row.place.year).number(2, row.place.running).text(3, row.place.series);
    put_.number(4, number_of(traits.received)).number(5, number_of(traits.last));
    if (traits.due)
        put_.number(6, number_of(*traits.due));
    else
        put_.nothing(6);
    put_.number(7, traits.is_open ? 1 : 0).number(8, traits.unfinished ? 1 : 0);
    const std::string categories = lines_of(traits.categories);
    put_.text(9, traits.unit).text(10, categories).blob(11, row.bytes);
    put_.blob(12, row.summary).run();
}

void Update::remove(const Place& place) {
    index_.database_.prepare("DELETE FROM cases WHERE year = ? AND running = ? AND series = ?")
        .number(1, place.year)
        .number(2, place.running)
        .text(3, place.series)
        .run();
}

void Update::keep(const std::string& id, std::string_view bytes) {
    put_kept(index_.database_, "settings", id, bytes);
}

void Update::commit(const std::string& commit, const Ids& settings) {
    if (commit != before_) index_.database_.run("DELETE FROM counted");
    put_about(index_.database_, {commit, settings});
    transaction_.commit();
    index_.commit_ = commit;
    index_.settings_ = settings;
}

}  // namespace klag::index
