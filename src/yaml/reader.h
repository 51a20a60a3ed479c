#pragma once

#include "base/date.h"
#include "base/error.h"
#include "yaml/tree.h"

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace klag::yaml {

/// One thing that is wrong in a file.
struct Finding {
    std::string where;  ///< FILE:LINE:COLUMN
    Text message;
    Text hint{};

    bool operator==(const Finding&) const = default;
};

/// A value in a file, read as what a schema says it is. Every complaint names file, line and
/// column: it is thrown as Error{bad_data}, or, when findings are collected, noted down while the
/// reading goes on with an empty value. An absent key and one without a value are the same.
class Reader {
  public:
    /// The whole file. Throws when it is not what parse_tree takes.
    Reader(std::string_view text, std::string_view file, Content content = Content::open);

    /// The whole file, with complaints added to `findings` (each once), which must live as long as
    /// the reader. What parse_tree does not take is thrown all the same.
    Reader(std::string_view text, std::string_view file, std::vector<Finding>& findings);

    /// Complains about every key that is not one of `keys`.
    void only_keys(std::initializer_list<std::string_view> keys) const;

    /// Complains about a `format` that is missing, unknown, or newer than 1.
    void check_format() const;

    bool has(std::string_view key) const;

    /// One line of text; complains when absent.
    std::string text(std::string_view key) const;
    /// One line of text; "" when absent.
    std::string optional_text(std::string_view key) const;
    /// Text of several lines, without the newlines at its end; "" when absent.
    std::string prose(std::string_view key) const;
    /// An id: letters a to z, digits, dots and hyphens, 1 to 64 characters; complains when absent.
    std::string id(std::string_view key) const;
    /// An id; "" when absent.
    std::string optional_id(std::string_view key) const;
    /// One of `codes`; the first of them when absent.
    std::string code(std::string_view key, const std::vector<std::string>& codes) const;
    Date date(std::string_view key) const;
    std::optional<Date> optional_date(std::string_view key) const;
    Moment moment(std::string_view key) const;
    /// `yes` or `no`; `otherwise` when absent.
    bool flag(std::string_view key, bool otherwise = false) const;
    /// A whole number from `least` to `most`; `least` when absent.
    int number(std::string_view key, int least, int most) const;

    /// The entries of a list; empty when absent.
    std::vector<Reader> list(std::string_view key) const;
    /// The entries of a list of texts; empty when absent.
    std::vector<std::string> texts(std::string_view key) const;
    /// The entries of a list of ids; empty when absent.
    std::vector<std::string> ids(std::string_view key) const;
    /// The map under `key`; nothing when absent.
    std::optional<Reader> map(std::string_view key) const;
    /// The value under `key`; nothing when absent.
    std::optional<Reader> find(std::string_view key) const;

    /// The values of this map, as written.
    std::vector<Reader> entries() const;
    /// The key under which this value stands.
    const std::string& key() const { return node_->key; }
    /// The text of this value as it is; complains and gives "" when it is none.
    const std::string& scalar() const;
    /// This value as a whole number from `least` to `most`.
    int as_number(int least, int most) const;
    std::optional<Date> as_date() const;
    /// This value as an id.
    std::string as_id() const;

    /// Where this value stands: FILE:LINE:COLUMN.
    std::string where() const;

    /// Complains about this value.
    void error(Text message, Text hint = {}) const;
    /// Complains about the value of `key`, or about this one when there is none.
    void error_at(std::string_view key, Text message, Text hint = {}) const;
    /// Complains about the key of this value.
    void error_at_key(Text message, Text hint = {}) const;

    /// `value` as messages about this file may show it.
    std::string shown(std::string_view value) const;

  private:
    struct Document {
        std::string file;
        Content content{};
        std::vector<Finding>* findings{};
        Node root{};
    };

    Reader(std::shared_ptr<const Document> document, const Node& node)
        : document_{std::move(document)}, node_{&node} {}
    void complain(Place at, Text message, Text hint) const;
    const Node* child(std::string_view key) const;
    Reader at(const Node& node) const { return {document_, node}; }
    std::optional<Reader> required(std::string_view key) const;
    std::string one_line() const;

    std::shared_ptr<const Document> document_;
    const Node* node_;
};

/// A hint that proposes what `typed` may have meant, or lists `candidates` when they are few.
Text did_you_mean(std::string_view typed, const std::vector<std::string>& candidates);

/// Letters a to z, digits, dots and hyphens, 1 to 64 of them.
bool is_id(std::string_view text);

/// Everything that `reading` complains about in `text`.
std::vector<Finding> findings_in(std::string_view text, std::string_view file,
                                 const std::function<void(const Reader&)>& reading);

}  // namespace klag::yaml
