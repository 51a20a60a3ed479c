#include "letters/sample.h"

#include "base/utf8.h"
#include "letters/case_words.h"
#include "letters/words.h"

#include <algorithm>

namespace klag::letters {
namespace {

/// The code under which language.yaml has the value: `next-news` for next_news.
std::string key_of(const Name& name) {
    std::string key = name.inside.empty() ? name.name : name.inside + "-" + name.name;
    std::replace(key.begin(), key.end(), '_', '-');
    return key;
}

bool is_list(const Name& name, const std::vector<Name>& all) {
    return std::any_of(all.begin(), all.end(),
                       [&](const Name& one) { return one.inside == name.name; });
}

Data value_of(const Name& name, const std::vector<std::string>& befores,
              const core::Language& language) {
    std::string sample;
    for (const std::string& before : befores)
        if (sample.empty()) sample = word(language, "sample", before + key_of(name));
    if (sample == "no") return false;
    if (!sample.empty()) return sample;
    return name.optional || name.yes_or_no ? Data{true} : Data{name.meaning};
}

}  // namespace

Data sample_data(const std::string& kind, const std::string& set, const core::Language& language) {
    const std::vector<Name> all = names(kind);
    std::vector<std::string> befores{kind + "-", ""};
    if (!set.empty()) befores.insert(befores.begin(), set + "-");
    Data::Map out;
    for (const Name& name : all)
        if (name.inside.empty() && !is_list(name, all))
            out[name.name] = value_of(name, befores, language);
    for (const Name& list : all) {
        if (!is_list(list, all)) continue;
        Data::Map item;
        for (const Name& name : all)
            if (name.inside == list.name) item[name.name] = value_of(name, befores, language);
        out[list.name] = Data::List{item};
    }
    return out;
}

Head sample_head(const std::string& kind, const std::string& set, const core::Settings& settings,
                 const core::Language& language, Date today) {
    Head head = sender_head(settings, language);
    head.title = first_upper(demanded_word(language, "letter", kind, set));
    if (core::letter_kind(kind)->audience == core::Audience::anyone) return head;
    if (core::letter_kind(kind)->audience == core::Audience::complainant)
        head.recipient = split(word(language, "sample", "recipient"), '\n');
    head.references = {{demanded_word(language, "head", "date"), format_date(today, language)},
                       {demanded_word(language, "head", "number"),
                        settings.series + "-" + std::to_string(today.year()) + "-0042"}};
    return head;
}

}  // namespace klag::letters
