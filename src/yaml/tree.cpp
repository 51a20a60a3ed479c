#include "yaml/tree.h"

#include "base/error.h"
#include "base/utf8.h"
#include "yaml/syntax.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

namespace klag::yaml {
namespace {

/// Builds the tree from the parser's events and refuses what klag does not take.
class Builder : public YAML::EventHandler {
  public:
    Builder(std::string_view text, std::string_view file, Content content)
        : text_{text}, file_{file}, content_{content} {}

    bool has_root() const { return begun_; }
    Node root() && { return std::move(root_); }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (begun_)
            fail(place(mark), klag::text("this does not belong to what stands above"),
                 klag::text("Check the blanks at the start of the line."));
        begun_ = true;
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
        Node node{.place = place(mark)};
        refuse_properties(mark);
        if (const auto word = null_word(offset(mark)); !word.empty()) {
            node.kind = Node::Kind::scalar;
            node.text = word;
        }
        add(std::move(node));
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        fail(place(mark), klag::text("an alias (*) is not allowed"), quotes_hint());
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                  const std::string& value) override {
        refuse_properties(mark);
        const char first = at(offset(mark));
        if ((first == '"' || first == '\'') && !is_closed(text_, offset(mark)))
            fail(place(mark), klag::text("the text in quotes is not closed"), {});
        if (tag == "?") check_plain(mark, value);
        add({.kind = Node::Kind::scalar,
             .text = value,
             .quoted = tag == "!",
             .place = place(mark)});
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        open(mark, Node::Kind::list);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {
        open(mark, Node::Kind::map);
    }
    void OnMapEnd() override {
        refuse_duplicates(open_.back().node);
        close();
    }

  private:
    struct Frame {
        Node node;
        bool has_key{};  ///< of a map: the next value belongs to `key`
        std::string key{};
        Place key_place{};
    };

    [[noreturn]] void fail(Place at, Text message, Text hint) const {
        throw Error{ErrorKind::bad_data, std::move(message)}
            .at(where(file_, at))
            .hinted(std::move(hint));
    }

    static Text quotes_hint() {
        return klag::text("Put text with special characters in double quotes.");
    }

    char at(std::size_t offset) const { return offset < text_.size() ? text_[offset] : '\0'; }
    static std::size_t offset(const YAML::Mark& mark) {
        return mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos);
    }

    /// The parser counts bytes in a line; people count characters. Goes on from the place before,
    /// when it is in the same line, so that a long line costs no more than its length.
    Place place(const YAML::Mark& mark) {
        const auto until = std::min(offset(mark), text_.size());
        const auto column = static_cast<std::size_t>(std::max(mark.column, 0));
        const bool goes_on = mark.line == line_ && until >= counted_;
        auto from = goes_on ? counted_ : until - std::min(column, until);
        if (!goes_on) characters_ = 0;
        for (; from < until; ++from)
            if ((static_cast<unsigned char>(text_[from]) & 0xC0U) != 0x80) ++characters_;
        line_ = mark.line;
        counted_ = until;
        return {std::max(mark.line, 0) + 1, characters_ + 1};
    }

    /// Anchors and tags stand before the value, where its mark points.
    void refuse_properties(const YAML::Mark& mark) {
        if (at(offset(mark)) == '!')
            fail(place(mark), klag::text("a tag (!) is not allowed"), quotes_hint());
        if (at(offset(mark)) == '&')
            fail(place(mark), klag::text("an anchor (&) is not allowed"), quotes_hint());
    }

    /// Bare text must stand in one line, or a forgotten colon would join two lines unseen; and a
    /// bare key must have its colon, which the parser does not ask for.
    void check_plain(const YAML::Mark& mark, const std::string& value) {
        if (text_.substr(offset(mark), value.size()) != value)
            fail(place(mark), klag::text("bare text can't go on in the next line"),
                 klag::text(
                     "Put it in double quotes, or look for a colon or bracket that is missing."));
        const auto next = text_.find_first_not_of(' ', offset(mark) + value.size());
        if (expects_key() && at(next) != ':')
            fail(place(mark), klag::text("a colon is missing after this key"),
                 klag::text("Between { and }, put text that contains a comma in double quotes."));
    }

    bool expects_key() const {
        return !open_.empty() && open_.back().node.kind == Node::Kind::map && !open_.back().has_key;
    }

    /// What stands at `offset` when it is a bare ~ or null: text like any other. An absent value
    /// has its mark at whatever follows, which may be a key called null.
    std::string null_word(std::size_t offset) const {
        for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
            if (text_.substr(offset, word.size()) != word) continue;
            const auto next = text_.find_first_not_of(' ', offset + word.size());
            const bool is_key = next != std::string_view::npos && text_[next] == ':';
            if (!is_key || expects_key()) return std::string{word};
        }
        return "";
    }

    void count(Place at) {
        if (++nodes_ > max_nodes)
            fail(at,
                 klag::text("the file has more than {count} values",
                            {{"count", std::to_string(max_nodes)}}),
                 {});
    }

    void open(const YAML::Mark& mark, Node::Kind kind) {
        refuse_properties(mark);
        const Place here = place(mark);
        count(here);
        if (expects_key()) fail(here, klag::text("a key must be plain text"), quotes_hint());
        if (open_.size() >= max_depth) fail(here, klag::text("it is nested too deeply"), {});
        open_.push_back({.node = {.kind = kind, .place = here}});
    }

    void close() {
        Node node = std::move(open_.back().node);
        open_.pop_back();
        if (open_.empty())
            root_ = std::move(node);
        else
            attach(std::move(node));
    }

    void add(Node node) {
        count(node.place);
        if (open_.empty()) {
            root_ = std::move(node);
        } else if (expects_key()) {
            take_key(std::move(node));
        } else {
            attach(std::move(node));
        }
    }

    void take_key(Node node) {
        if (node.kind == Node::Kind::nothing || node.text.empty())
            fail(node.place, klag::text("a key is missing before the colon"), {});
        if (node.text == "<<" && !node.quoted)
            fail(node.place, klag::text("a merge key (<<) is not allowed"), {});
        open_.back().key = std::move(node.text);
        open_.back().key_place = node.place;
        open_.back().has_key = true;
    }

    void attach(Node node) {
        Frame& parent = open_.back();
        if (parent.node.kind == Node::Kind::map) {
            node.key = std::move(parent.key);
            node.key_place = parent.key_place;
            // An absent value has no place of its own.
            if (node.kind == Node::Kind::nothing) node.place = parent.key_place;
            parent.has_key = false;
        }
        parent.node.children.push_back(std::move(node));
    }

    void refuse_duplicates(const Node& map) const {
        std::vector<const Node*> sorted;
        for (const Node& child : map.children) sorted.push_back(&child);
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const Node* a, const Node* b) { return a->key < b->key; });
        const auto same =
            std::adjacent_find(sorted.begin(), sorted.end(),
                               [](const Node* a, const Node* b) { return a->key == b->key; });
        if (same != sorted.end())
            fail((*(same + 1))->key_place,
                 klag::text("the key '{key}' stands twice",
                            {{"key", shown((*same)->key, content_)}}),
                 klag::text("Keep one of the two."));
    }

    std::string_view text_;
    std::string_view file_;
    Content content_;
    std::vector<Frame> open_{};
    Node root_{};
    bool begun_{};
    std::size_t nodes_{};
    int line_{-1};           ///< the last place that was counted:
    std::size_t counted_{};  ///< up to this byte
    int characters_{};       ///< so many characters of its line
};

}  // namespace

std::string where(std::string_view file, Place place) {
    return std::string{file} + ":" + std::to_string(place.line) + ":" +
           std::to_string(place.column);
}

std::string shown(std::string_view value, Content content) {
    if (content == Content::personal) return "…";
    constexpr std::size_t longest = 60;
    if (value.size() <= longest && value.find('\n') == std::string_view::npos)
        return printable(value);
    auto end = std::min({longest, value.size(), value.find('\n')});
    while (end > 0 && end < value.size() &&
           (static_cast<unsigned char>(value[end]) & 0xC0U) == 0x80)
        --end;
    return printable(value.substr(0, end)) + "…";
}

Node parse_tree(std::string_view text, std::string_view file, Content content) {
    check_text(text, file);
    Builder builder{text, file, content};
    std::istringstream stream{std::string{text}};
    try {
        YAML::Parser parser{stream};
        // The second call finds what stands after the document. Never a third: the parser can
        // report empty documents for ever.
        if (parser.HandleNextDocument(builder)) parser.HandleNextDocument(builder);
    } catch (const YAML::Exception& problem) {
        const auto offset = problem.mark.pos < 0 ? 0 : static_cast<std::size_t>(problem.mark.pos);
        throw syntax_error(problem.msg, text, offset, file);
    }
    if (!builder.has_root())
        throw Error{ErrorKind::bad_data, klag::text("the file is empty")}.at(where(file, {}));
    Node root = std::move(builder).root();
    if (root.kind != Node::Kind::map)
        throw Error{ErrorKind::bad_data, klag::text("lines of the form 'key: value' are expected")}
            .at(where(file, root.place));
    return root;
}

}  // namespace klag::yaml
