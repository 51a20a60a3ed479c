#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// A report as a document: headed tables, charts and paragraphs in the reader's language. One model
/// that every format renders; it knows no case, no register and no catalogue.
namespace klag::report {

/// What stands in one cell.
struct Cell {
    enum class Kind {
        none,      ///< nothing can be said; shown as –
        text,      ///< words, codes, case numbers
        count,     ///< a whole number
        decimal,   ///< a number with one decimal
        percent,   ///< 0 to 100
        interval,  ///< percentages, from `number` to `upper`
        range,     ///< numbers with one decimal, from `number` to `upper`
        date,      ///< `text` is YYYY-MM-DD
        month,     ///< `text` is YYYY-MM
        hidden,    ///< a small number that is not shown
    };
    Kind kind{Kind::none};
    double number{};
    double upper{};  ///< of an interval or a range
    std::string text{};

    bool operator==(const Cell&) const = default;
};

Cell words(std::string text);
Cell count(long long number);
Cell decimal(double number);
Cell percent(double number);
Cell interval(double lower, double upper);
Cell range(double lower, double upper);
Cell date(std::string iso);
Cell month(std::string iso);
Cell hidden();

struct Column {
    std::string id;                      ///< key in JSON, heading in CSV; never translated
    std::string title;                   ///< in the reader's language
    Cell::Kind kind{Cell::Kind::count};  ///< of its cells; any of them may be none or hidden

    bool operator==(const Column&) const = default;
};

struct Row {
    std::string id;           ///< a code, never translated; its name where there is no code
    std::vector<Cell> cells;  ///< one a column; the first one is its name. Only that: a heading.
    int depth{};              ///< rows that it stands under

    bool is_heading() const { return cells.size() == 1; }
    bool operator==(const Row&) const = default;
};

/// Bars, one for each row of the table that the chart belongs to.
struct Bars {
    std::size_t column{1};  ///< the table's column that is drawn
    bool by_size{};         ///< the longest first, where the order of the rows means nothing
    bool operator==(const Bars&) const = default;
};

/// A control chart: points in time, their mean and limits, and which of them are signals.
struct ControlChart {
    struct Point {
        std::string label;  ///< 2026-03
        double value{};
        double lower{};  ///< limits at this point
        double upper{};
        std::string signal{};  ///< why it is a signal, in words; "" for none
        bool operator==(const Point&) const = default;
    };
    std::vector<Point> points;
    double mean{};
    bool percent{};           ///< the values are percentages
    std::string mean_label;   ///< "mean"
    std::string lower_label;  ///< "lower limit"
    std::string upper_label;  ///< "upper limit"
    bool operator==(const ControlChart&) const = default;
};

struct Chart {
    std::string title;
    std::string description;  ///< what it shows, for those who do not see it
    std::optional<Bars> bars{};
    std::optional<ControlChart> control{};
    bool operator==(const Chart&) const = default;
};

struct Table {
    std::string id;  ///< such as `flow` or `by-unit`; never translated
    std::string title;
    std::vector<Column> columns;  ///< the first one names the rows
    std::vector<Row> rows;
    std::vector<std::string> notes{};  ///< below it
    std::optional<Chart> chart{};      ///< shows the same figures
    bool withheld{};                   ///< may not be shown; it has no rows then

    bool operator==(const Table&) const = default;
};

struct Section {
    std::string id;
    std::string title;
    std::vector<std::string> paragraphs{};
    std::vector<Table> tables{};
    // What a paragraph has to say of tables that are not there, by their titles.
    std::vector<std::string> too_small{};
    std::vector<std::string> empty{};

    bool operator==(const Section&) const = default;
};

/// What is said in short, on the first page.
struct Summary {
    std::string title;
    std::vector<std::string> points{};  ///< short statements; none: no summary

    bool operator==(const Summary&) const = default;
};

/// What the coordinator adds in her own words.
struct Comment {
    std::string title;                    ///< "" for what stands before the first heading
    std::vector<std::string> paragraphs;  ///< plain text

    bool operator==(const Comment&) const = default;
};

/// A name and what it means.
struct Definition {
    std::string id;
    std::string name;
    std::string meaning;

    bool operator==(const Definition&) const = default;
};

/// Fixed words that the renderers need, in the reader's language.
struct Words {
    std::string definitions;  ///< heading: "What the figures mean"
    std::string comments;     ///< heading: "Comments"
    std::string contents;     ///< heading: "Contents"
    std::string table;        ///< heading in front of a chart's table: "The figures"
    std::string hidden;       ///< with the threshold in it: "a number under 5, or one that …"
    std::string no_value;     ///< what – means: "no figure"
    std::string page_of;      ///< "page {page} of {pages}"
    std::string about{};      ///< first sheet of a workbook: "About this report"
    std::string skip{};       ///< link past the contents: "Go to the figures"
    std::string from{};   ///< the lower end of an interval in a column of its own: "{title}, from"
    std::string to{};     ///< its upper end: "{title}, to"
    std::string code{};   ///< heading of the rows' ids in a spreadsheet: "Code"
    std::string depth{};  ///< heading of the rows that a row stands under: "Depth"

    bool operator==(const Words&) const = default;
};

struct Document {
    std::string language;  ///< sv, nb, nl or en: how numbers are written
    std::string organisation;
    std::string title;
    std::string edition_id;  ///< board, public or internal
    std::string edition;     ///< what kind of document it is, for every page
    /// "Period" → "2026-01-01 to …", filter, date, commit, register: on every page.
    std::vector<std::pair<std::string, std::string>> origin;
    std::string period;  ///< 2026-H1
    std::string first;   ///< YYYY-MM-DD
    std::string last;
    bool ended{true};                  ///< else all figures are so far
    std::vector<std::string> periods;  ///< the ids of those compared, newest first
    std::string filter{};              ///< codes of what was left in; "" for everything
    std::string drawn_up;              ///< YYYY-MM-DD
    std::string commit;                ///< the saved state it was computed from
    Summary summary{};
    std::vector<Section> sections;
    std::vector<Comment> comments{};
    std::vector<Definition> definitions;
    Words words;

    bool operator==(const Document&) const = default;
};

/// The table with this id; nullptr when there is none.
const Table* find_table(const Document& document, std::string_view id);

}  // namespace klag::report
