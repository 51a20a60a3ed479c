#include "letters/words.h"

#include "base/error.h"

namespace klag::letters {

std::string format_date(Date date, const core::Language& language) {
    return fill(language.date,
                {{"day", std::to_string(date.day())},
                 {"month", language.months.at(date.month() - 1)},
                 {"year", std::to_string(date.year())},
                 {"weekday", language.weekdays.at(static_cast<std::size_t>(date.weekday() - 1))}});
}

std::string word(const core::Language& language, const std::string& table, const std::string& code,
                 const std::string& set) {
    const auto rows = language.words.find(table);
    if (rows == language.words.end()) return "";
    const auto own = set.empty() ? rows->second.end() : rows->second.find(set + "-" + code);
    if (own != rows->second.end() && !own->second.empty()) return own->second;
    const auto row = rows->second.find(code);
    return row == rows->second.end() ? "" : row->second;
}

std::string demanded_word(const core::Language& language, const std::string& table,
                          const std::string& code, const std::string& set) {
    std::string found = word(language, table, code, set);
    if (!found.empty()) return found;
    throw Error{ErrorKind::bad_data,
                text("no word for '{code}' under '{table}'", {{"code", code}, {"table", table}})}
        .at("letters/" + language.code + "/language.yaml")
        .hinted(text("Write in another language: 'klag edit NUMBER --language CODE'."));
}

std::string listed(const std::vector<std::string>& parts, const core::Language& language) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) out += i + 1 == parts.size() ? " " + language.list_and + " " : ", ";
        out += parts[i];
    }
    return out;
}

}  // namespace klag::letters
