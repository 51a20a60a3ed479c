#pragma once

#include <functional>
#include <map>
#include <string>

namespace klag::store {

/// English sentence → its translation.
using Words = std::map<std::string, std::string, std::less<>>;

/// The words of a report in a language, as klag ships them. Empty for English, whose sentences
/// stand for themselves.
Words report_words(const std::string& language);

/// The same for a dossier; the words of a procedure's set of templates, such as lex-sarah, come
/// before the usual ones, in English too. "" for no set.
Words dossier_words(const std::string& language, const std::string& set = "");

}  // namespace klag::store
