#include "yaml/tree_bytes.h"

#include "base/packing.h"

namespace klag::yaml {
namespace {

void lay_out_kind(Packer& out, const Node::Kind& kind) {
    out.number(static_cast<std::uint64_t>(kind));
}
void lay_out_kind(Unpacker& in, Node::Kind& kind) {
    kind =
        static_cast<Node::Kind>(in.number_below(static_cast<std::uint64_t>(Node::Kind::map) + 1));
}

void lay_out_place(Packer& out, const Place& place) {
    out.signed_number(place.line);
    out.signed_number(place.column);
}
void lay_out_place(Unpacker& in, Place& place) {
    place.line = in.signed_number();
    place.column = in.signed_number();
}

template <class Form, class Tree>
void lay_out(Form& form, Tree& node, std::size_t depth) {
    if (depth > max_depth + 1) throw NotPacked{};
    lay_out_kind(form, node.kind);
    form.text(node.text);
    form.flag(node.quoted);
    lay_out_place(form, node.place);
    form.text(node.key);
    lay_out_place(form, node.key_place);
    form.list(node.children, [&](auto& child) { lay_out(form, child, depth + 1); });
}

}  // namespace

std::string bytes_of(const Node& tree) {
    Packer out;
    lay_out(out, tree, 0);
    return out.take();
}

std::optional<Node> tree_of(std::string_view bytes) {
    try {
        Unpacker in{bytes};
        Node tree;
        lay_out(in, tree, 0);
        if (in.at_end() && tree.kind == Node::Kind::map) return tree;
    } catch (const NotPacked&) {
        // not ours
    }
    return std::nullopt;
}

}  // namespace klag::yaml
