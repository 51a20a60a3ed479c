#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The one strict way from YAML text to values. Takes a small part of YAML: one document, a map at
/// the top, no anchors, aliases, tags, merge keys or directives. Every value stays text; a schema
/// types it later, so that an unquoted NO or 0123 is what it looks like.
namespace klag::yaml {

/// Whether messages may show what stands in the file.
enum class Content {
    open,      ///< yes
    personal,  ///< no: it holds personal data, and messages end up in logs
};

/// A place in a text; both count from 1, columns in characters.
struct Place {
    int line{1};
    int column{1};
};

/// A value as written.
struct Node {
    enum class Kind { nothing, scalar, list, map };
    Kind kind{Kind::nothing};
    std::string text{};  ///< of a scalar
    bool quoted{};       ///< a scalar in quotes or in a block (| or >)
    Place place{};
    std::string key{};  ///< the key of this value, when it stands in a map
    Place key_place{};
    std::vector<Node> children{};  ///< of a list or a map, as written
};

constexpr std::size_t max_bytes = 1024UL * 1024;
constexpr std::size_t max_depth = 16;
constexpr std::size_t max_nodes = 20'000;

/// Reads `text`; the result is a map without duplicate keys. Throws Error{bad_data} with
/// FILE:LINE:COLUMN for anything else.
Node parse_tree(std::string_view text, std::string_view file, Content content = Content::open);

/// FILE:LINE:COLUMN.
std::string where(std::string_view file, Place place);

/// `value` fit for a message: harmless, short, and hidden when the content is personal.
std::string shown(std::string_view value, Content content);

}  // namespace klag::yaml
