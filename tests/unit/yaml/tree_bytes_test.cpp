#include "yaml/tree_bytes.h"

#include "base/error.h"
#include "unit/yaml/generators.h"
#include "yaml/procedure_yaml.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace klag::yaml {
namespace {

std::vector<std::filesystem::path> shipped() {
    std::vector<std::filesystem::path> out;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{
             std::filesystem::path{KLAG_SOURCE_DIR} / "templates"})
        if (entry.path().extension() == ".yaml") out.push_back(entry.path());
    return out;
}

std::string content(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

TEST(TheBytesOfATree, GiveItBackForEveryShippedFile) {
    for (const auto& file : shipped()) {
        const std::string bytes = bytes_of(parse_tree(content(file), "f.yaml"));

        const auto tree = tree_of(bytes);

        ASSERT_TRUE(tree) << file;
        EXPECT_EQ(bytes_of(*tree), bytes) << file;
    }
    EXPECT_GT(shipped().size(), 20U);
}

TEST(TheBytesOfATree, ReadAsTheTextDoes) {
    const std::string text =
        content(std::filesystem::path{KLAG_SOURCE_DIR} / "templates/procedures/care-no.yaml");

    const auto from_tree = parse_procedure(*tree_of(bytes_of(parse_tree(text, "f"))), "f");

    EXPECT_EQ(from_tree.title, parse_procedure(text, "f").title);
    EXPECT_EQ(from_tree.clocks.size(), parse_procedure(text, "f").clocks.size());
}

TEST(TheBytesOfATree, KnowWhereEverythingStands) {
    const std::string text = "format: 1\nname: x\nnonsense: 7\n";
    const auto complaint = [](Source source) {
        try {
            parse_procedure(std::move(source), "f.yaml");
        } catch (const Error& error) {
            return error.where() + " " + error.message().english();
        }
        return std::string{};
    };

    EXPECT_EQ(complaint(*tree_of(bytes_of(parse_tree(text, "f.yaml")))), complaint(text));
    EXPECT_NE(complaint(text), "");
}

RC_GTEST_PROP(DamagedBytesOfATree, AreRefusedOrReadAsSomeTree, ()) {
    std::string bytes = bytes_of(parse_tree("a: [b, {c: d}]\ne: f\n", "f"));
    const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
    if (*rc::gen::arbitrary<bool>())
        bytes.resize(at);
    else
        bytes[at] = *rc::gen::arbitrary<char>();

    const auto tree = tree_of(bytes);

    if (tree) RC_ASSERT(tree->kind == Node::Kind::map);
}

}  // namespace
}  // namespace klag::yaml
