#include "letters/check_boxes.h"

#include "base/utf8.h"
#include "letters/plain_text.h"

#include <algorithm>

namespace klag::letters {

std::string with_whole_boxes(std::string_view markdown) {
    constexpr std::string_view box{"☐ "};
    constexpr std::string_view hard_blank{"\u00A0"};
    constexpr int short_label = 32;  // columns
    std::string out;
    std::size_t done = 0;
    for (auto at = markdown.find(box); at != std::string_view::npos;
         at = markdown.find(box, done)) {
        const auto start = at + box.size();
        const auto end = std::min({markdown.find(box, start), markdown.find('\n', start),
                                   markdown.find("__", start), markdown.size()});
        const std::string_view label = trim(markdown.substr(start, end - start));
        out += markdown.substr(done, start - 1 - done);
        out += hard_blank;
        done = start;
        if (display_width(label) > short_label) continue;
        for (; done < start + label.size(); ++done)
            out += markdown[done] == ' ' ? hard_blank : markdown.substr(done, 1);
    }
    out += markdown.substr(done);
    return out;
}

}  // namespace klag::letters
