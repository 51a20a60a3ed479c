#pragma once

#include "core/letterhead.h"
#include "letters/masking.h"
#include "letters/page.h"

#include <string>
#include <vector>

/// The dossier: one case as a document for a court, an inspectorate or an ombudsman.
namespace klag::letters {

/// A piece of text. What is `exact` (an id, a check sum) is never masked.
struct Cell {
    std::string text;
    bool exact{};
};

using Row = std::vector<Cell>;

/// A label and its value.
struct Fact {
    std::string label;
    std::string value;
};

/// Something that happened, in the timeline.
struct Entry {
    std::string on;        ///< when it happened
    std::string recorded;  ///< when that was recorded
    std::string by;
    std::string id;     ///< of the event
    std::string title;  ///< what it was
    std::vector<Fact> facts{};
};

/// One part of a section; the kind says which of the members are used.
struct Block {
    enum class Kind {
        paragraph,   ///< text
        subheading,  ///< text
        quotation,   ///< text: what a person said
        letter,      ///< text, line by line as it was sent
        facts,
        points,  ///< the first cell of each row
        table,   ///< columns and rows
        timeline,
    };

    Kind kind{};
    std::string text{};
    std::vector<Fact> facts{};
    std::vector<std::string> columns{};
    std::vector<Row> rows{};
    std::vector<Entry> entries{};
};

struct Section {
    std::string title;
    std::vector<Block> blocks{};
};

struct Dossier {
    Head head;
    std::string title;     ///< the heading above all
    std::string subtitle;  ///< the line below it
    std::vector<Section> sections{};
};

Block paragraph(std::string text);
Block subheading(std::string text);
Block facts_block(std::vector<Fact> facts);

/// The dossier with every text masked, in reading order, but what is exact and what klag says
/// itself: headings, columns and labels. The names of the office are left to `masker`, and the head
/// is left as it is: it names nobody.
Dossier masked(Dossier dossier, Masker& masker);

/// The dossier as one HTML document. A block without content is left out, and so is a section
/// without any block.
std::string to_html(const Dossier& dossier, const core::Letterhead& letterhead,
                    const core::Logo& logo = {});

}  // namespace klag::letters
