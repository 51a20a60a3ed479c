#include "yaml/reader.h"

#include "base/utf8.h"

#include <algorithm>
#include <charconv>

namespace klag::yaml {
namespace {

constexpr int newest_format = 1;

}  // namespace

Reader::Reader(std::string_view text, std::string_view file, Content content)
    : document_{std::make_shared<const Document>(
          Document{std::string{file}, content, nullptr, parse_tree(text, file, content)})},
      node_{&document_->root} {}

Reader::Reader(std::string_view text, std::string_view file, std::vector<Finding>& findings)
    : document_{std::make_shared<const Document>(Document{
          std::string{file}, Content::open, &findings, parse_tree(text, file, Content::open)})},
      node_{&document_->root} {}

void Reader::complain(Place at, Text message, Text hint) const {
    const std::string place = yaml::where(document_->file, at);
    if (document_->findings == nullptr)
        throw Error{ErrorKind::bad_data, std::move(message)}.at(place).hinted(std::move(hint));
    auto& findings = *document_->findings;
    Finding finding{place, std::move(message), std::move(hint)};
    if (std::find(findings.begin(), findings.end(), finding) == findings.end())
        findings.push_back(std::move(finding));
}

std::string Reader::where() const { return yaml::where(document_->file, node_->place); }

void Reader::error(Text message, Text hint) const {
    complain(node_->place, std::move(message), std::move(hint));
}

void Reader::error_at(std::string_view key, Text message, Text hint) const {
    const Node* node = child(key);
    complain(node != nullptr ? node->place : node_->place, std::move(message), std::move(hint));
}

void Reader::error_at_key(Text message, Text hint) const {
    complain(node_->key_place, std::move(message), std::move(hint));
}

std::string Reader::shown(std::string_view value) const {
    return yaml::shown(value, document_->content);
}

void Reader::only_keys(std::initializer_list<std::string_view> keys) const {
    for (const Reader& entry : entries())
        if (std::find(keys.begin(), keys.end(), entry.key()) == keys.end())
            entry.error_at_key(klag::text("unknown key '{key}'", {{"key", shown(entry.key())}}),
                               did_you_mean(entry.key(), {keys.begin(), keys.end()}));
}

void Reader::check_format() const {
    if (!has("format")) {
        error(klag::text("'format' is missing"), klag::text("Begin the file with 'format: 1'."));
        return;
    }
    const int format = find("format")->as_number(1, 1'000'000);
    if (format > newest_format)
        error_at("format",
                 klag::text("this register needs a newer klag (format {format})",
                            {{"format", std::to_string(format)}}),
                 klag::text("Install a newer klag; 'klag --version' says which one this is."));
}

const Node* Reader::child(std::string_view key) const {
    if (node_->kind != Node::Kind::map) return nullptr;
    const auto found = std::find_if(node_->children.begin(), node_->children.end(),
                                    [&](const Node& node) { return node.key == key; });
    return found == node_->children.end() ? nullptr : &*found;
}

bool Reader::has(std::string_view key) const {
    const Node* node = child(key);
    return node != nullptr && node->kind != Node::Kind::nothing;
}

std::optional<Reader> Reader::find(std::string_view key) const {
    if (!has(key)) return std::nullopt;
    return at(*child(key));
}

std::optional<Reader> Reader::required(std::string_view key) const {
    auto value = find(key);
    if (!value) error_at(key, klag::text("'{key}' is missing", {{"key", std::string{key}}}));
    return value;
}

const std::string& Reader::scalar() const {
    if (node_->kind != Node::Kind::scalar)
        error(klag::text("a single value is expected here, no list and no map"));
    return node_->text;
}

std::string Reader::one_line() const {
    const std::string& value = scalar();
    if (node_->kind == Node::Kind::scalar && trim(value).empty())
        error(klag::text("the value is empty"));
    if (value.find('\n') != std::string::npos) error(klag::text("a single line is expected here"));
    return value;
}

std::string Reader::text(std::string_view key) const {
    const auto value = required(key);
    return value ? value->one_line() : "";
}

std::string Reader::optional_text(std::string_view key) const { return has(key) ? text(key) : ""; }

std::string Reader::prose(std::string_view key) const {
    if (!has(key)) return "";
    std::string value = find(key)->scalar();
    value.erase(value.find_last_not_of('\n') + 1);
    return value;
}

std::string Reader::as_id() const {
    const std::string& value = scalar();
    if (node_->kind == Node::Kind::scalar && !is_id(value)) {
        error(klag::text("'{id}' is not an id", {{"id", shown(value)}}),
              klag::text("Ids have letters a to z, digits, dots and hyphens, at most 64."));
        return "";
    }
    return value;
}

std::string Reader::id(std::string_view key) const {
    const auto value = required(key);
    return value ? value->as_id() : "";
}

std::string Reader::optional_id(std::string_view key) const { return has(key) ? id(key) : ""; }

std::string Reader::code(std::string_view key, const std::vector<std::string>& codes) const {
    if (!has(key)) return codes.front();
    std::string value = find(key)->scalar();
    if (std::find(codes.begin(), codes.end(), value) != codes.end()) return value;
    if (!find(key)->node_->children.empty()) return codes.front();
    error_at(
        key,
        klag::text("unknown {key} '{value}'", {{"key", std::string{key}}, {"value", shown(value)}}),
        did_you_mean(value, codes));
    return codes.front();
}

std::optional<Date> Reader::as_date() const {
    const auto date = Date::parse(scalar());
    if (!date) error(klag::text("this is not a date"), klag::text("Write a date as 2024-02-29."));
    return date;
}

Date Reader::date(std::string_view key) const {
    const auto value = required(key);
    return value ? value->as_date().value_or(Date{}) : Date{};
}

std::optional<Date> Reader::optional_date(std::string_view key) const {
    if (!has(key)) return std::nullopt;
    return find(key)->as_date();
}

Moment Reader::moment(std::string_view key) const {
    const auto value = required(key);
    if (!value) return {};
    const auto moment = Moment::parse(value->scalar());
    if (!moment)
        value->error(klag::text("this is not a date or time"),
                     klag::text("Write 2024-02-29, or 2024-02-29T14:30+01:00."));
    return moment.value_or(Moment{});
}

bool Reader::flag(std::string_view key, bool otherwise) const {
    if (!has(key)) return otherwise;
    const std::string& value = find(key)->scalar();
    if (value != "yes" && value != "no")
        error_at(key, klag::text("'{key}' is neither yes nor no", {{"key", std::string{key}}}),
                 klag::text("Write yes or no."));
    return value == "yes";
}

int Reader::as_number(int least, int most) const {
    const std::string& digits = scalar();
    int value = least;
    const auto* const end = digits.data() + digits.size();
    const auto [stop, problem] = std::from_chars(digits.data(), end, value);
    if (problem == std::errc{} && stop == end && value >= least && value <= most) return value;
    error(klag::text("a whole number from {least} to {most} is expected here",
                     {{"least", std::to_string(least)}, {"most", std::to_string(most)}}));
    return least;
}

int Reader::number(std::string_view key, int least, int most) const {
    return has(key) ? find(key)->as_number(least, most) : least;
}

std::vector<Reader> Reader::list(std::string_view key) const {
    if (!has(key)) return {};
    const Node& node = *child(key);
    if (node.kind != Node::Kind::list) {
        error_at(key, klag::text("'{key}' must be a list", {{"key", std::string{key}}}),
                 klag::text("Write it as [one, two], or one entry a line after '- '."));
        return {};
    }
    std::vector<Reader> out;
    out.reserve(node.children.size());
    for (const Node& entry : node.children) out.push_back(at(entry));
    return out;
}

std::vector<std::string> Reader::texts(std::string_view key) const {
    std::vector<std::string> out;
    for (const Reader& entry : list(key)) {
        std::string value = entry.scalar();
        value.erase(value.find_last_not_of('\n') + 1);
        if (value.empty() && entry.node_->children.empty())
            entry.error(klag::text("the value is empty"));
        out.push_back(std::move(value));
    }
    return out;
}

std::vector<std::string> Reader::ids(std::string_view key) const {
    std::vector<std::string> out;
    for (const Reader& entry : list(key)) out.push_back(entry.as_id());
    return out;
}

std::optional<Reader> Reader::map(std::string_view key) const {
    auto value = find(key);
    if (value && value->node_->kind != Node::Kind::map) {
        value->error(klag::text("'{key}' must have keys of its own", {{"key", std::string{key}}}));
        return std::nullopt;
    }
    return value;
}

std::vector<Reader> Reader::entries() const {
    if (node_->kind != Node::Kind::map) {
        error(klag::text("lines of the form 'key: value' are expected"));
        return {};
    }
    std::vector<Reader> out;
    out.reserve(node_->children.size());
    for (const Node& entry : node_->children) out.push_back(at(entry));
    return out;
}

Text did_you_mean(std::string_view typed, const std::vector<std::string>& candidates) {
    const auto near = suggestions(typed, candidates);
    if (!near.empty()) return klag::text("Did you mean '{name}'?", {{"name", join(near, "', '")}});
    constexpr std::size_t few = 16;
    if (candidates.empty() || candidates.size() > few) return {};
    return klag::text("One of these is expected: {names}.", {{"names", join(candidates, ", ")}});
}

bool is_id(std::string_view text) {
    return !text.empty() && text.size() <= 64 &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-") ==
               std::string_view::npos;
}

std::vector<Finding> findings_in(std::string_view text, std::string_view file,
                                 const std::function<void(const Reader&)>& reading) {
    std::vector<Finding> findings;
    try {
        reading(Reader{text, file, findings});
    } catch (const Error& error) {
        findings.push_back({error.where(), error.message(), error.hint()});
    }
    return findings;
}

}  // namespace klag::yaml
