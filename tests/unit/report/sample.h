#pragma once

#include "report/document.h"

#include <algorithm>
#include <string>
#include <utility>

/// A report in Swedish with everything in it that a renderer can meet.
namespace klag::report::samples {

inline const std::string hostile{"<script>alert(1)</script> | =HYPERLINK(\"http://x\") \u202Etxt"};
inline const std::string very_long{
    "Samhällsbyggnadsförvaltningens-kundtjänstmottagning-och-felanmälningscentral-för-Öster"};

inline Words words() {
    return {.definitions = "Vad siffrorna betyder",
            .comments = "Kommentarer",
            .contents = "Innehåll",
            .table = "Siffrorna",
            .hidden = "ett tal under 5, eller ett som skulle röja det",
            .no_value = "ingen siffra",
            .page_of = "sida {page} av {pages}",
            .about = "Om rapporten",
            .skip = "Till siffrorna",
            .from = "{title}, från",
            .to = "{title}, till",
            .code = "Kod",
            .depth = "Nivå"};
}

inline Table flow() {
    return {
        .id = "flow",
        .title = "Inkomna och avslutade ärenden",
        .columns = {{.id = "name", .title = "", .kind = Cell::Kind::text},
                    {.id = "current", .title = "2026 första halvåret"},
                    {.id = "previous", .title = "2025 andra halvåret"}},
        .rows = {{.id = "open-before",
                  .cells = {report::words("Öppna vid periodens början"), count(14), count(9)}},
                 {.id = "received", .cells = {report::words("Inkomna"), count(182), count(167)}},
                 {.id = "closed", .cells = {report::words("Avslutade"), count(171), count(162)}},
                 {.id = "open-after",
                  .cells = {report::words("Öppna vid periodens slut"), count(25), count(14)}}},
        .notes = {"Öppna vid början plus inkomna minus avslutade är öppna vid slutet."}};
}

inline Table by_unit() {
    const auto row = [](std::string id, std::string name, Cell received, Cell share, Cell limits,
                        Cell rate, Cell rate_limits, int depth) {
        return Row{.id = std::move(id),
                   .cells = {report::words(std::move(name)), std::move(received), std::move(share),
                             std::move(limits), std::move(rate), std::move(rate_limits)},
                   .depth = depth};
    };
    return {
        .id = "by-unit",
        .title = "Klagomål per enhet",
        .columns =
            {{.id = "unit", .title = "Enhet", .kind = Cell::Kind::text},
             {.id = "received", .title = "Inkomna"},
             {.id = "in-time", .title = "Besvarade i tid", .kind = Cell::Kind::percent},
             {.id = "in-time-95", .title = "95 % konfidensintervall", .kind = Cell::Kind::interval},
             {.id = "rate", .title = "Per 1 000 brukare", .kind = Cell::Kind::decimal},
             {.id = "rate-95", .title = "95 % konfidensintervall", .kind = Cell::Kind::range}},
        .rows = {row("social", "Socialförvaltningen", count(97), percent(67.4),
                     interval(57.4, 75.8), decimal(12.54), range(10.2, 15.3), 0),
                 row("care", "Äldreomsorg", count(61), percent(72), interval(60, 82), decimal(18.1),
                     range(13.8, 23.2), 1),
                 row("north", "Hemtjänst Norr", count(42), percent(66.7), interval(51.6, 79),
                     decimal(21), range(15.1, 28.4), 2),
                 row("south", "Hemtjänst Söder", count(19), percent(84.2), interval(62.4, 94.5),
                     decimal(13.5), range(8.1, 21.1), 2),
                 row("family", "Individ och familj", count(36), percent(58.3), interval(42.2, 72.9),
                     {}, {}, 1),
                 row("city", very_long, hidden(), hidden(), hidden(), {}, {}, 0),
                 row("hostile", hostile, count(8), {}, {}, decimal(0.44), range(0.2, 0.9), 0)},
        .chart = Chart{.title = "Inkomna klagomål per enhet, 2026 första halvåret",
                       .description = "Socialförvaltningen tog emot flest klagomål, 97 av 182.",
                       .bars = Bars{.column = 1}}};
}

inline ControlChart::Point point(std::string label, double value, std::string signal = "") {
    return {.label = std::move(label),
            .value = value,
            .lower = 11.8,
            .upper = 45.1,
            .signal = std::move(signal)};
}

inline Table months() {
    ControlChart chart{.points = {},
                       .mean = 28.4,
                       .mean_label = "medelvärde",
                       .lower_label = "undre gräns",
                       .upper_label = "övre gräns"};
    const double values[] = {24, 31, 27, 22, 29, 33, 26, 19, 30,
                             28, 25, 27, 31, 34, 48, 36, 33, 38};
    Table out{.id = "months",
              .title = "Inkomna per månad",
              .columns = {{.id = "month", .title = "Månad", .kind = Cell::Kind::text},
                          {.id = "received", .title = "Inkomna"},
                          {.id = "latest", .title = "Senast inkommet", .kind = Cell::Kind::date},
                          {.id = "why", .title = "Signal", .kind = Cell::Kind::text}},
              .rows = {}};
    int month = 0;
    for (const double value : values) {
        const std::string number = std::to_string(101 + month % 12).substr(1);
        const std::string label = (month < 12 ? "2025-" : "2026-") + number;
        std::string signal;
        if (month == 14) signal = "över den övre gränsen";
        if (month == 17) signal = "sju i rad över medelvärdet";
        chart.points.push_back(point(label, value, signal));
        out.rows.push_back({.id = label,
                            .cells = {report::words(label), count(static_cast<int>(value)),
                                      date(label + "-28"), report::words(signal)}});
        ++month;
    }
    out.chart = Chart{.title = "Inkomna klagomål per månad med medelvärde och gränser",
                      .description = "Arton månader. Mars 2026 ligger över den övre gränsen.",
                      .control = chart};
    return out;
}

/// Shares whose limits change from point to point.
inline Table shares() {
    ControlChart chart{.points = {},
                       .mean = 68,
                       .percent = true,
                       .mean_label = "medelvärde",
                       .lower_label = "undre gräns",
                       .upper_label = "övre gräns"};
    Table out{.id = "shares",
              .title = "Besvarade i tid per månad",
              .columns = {{.id = "month", .title = "Månad", .kind = Cell::Kind::text},
                          {.id = "in-time", .title = "I tid", .kind = Cell::Kind::percent}},
              .rows = {}};
    for (int i = 0; i < 6; ++i) {
        const std::string label = "2026-0" + std::to_string(i + 1);
        const double value = 60 + 5 * (i % 3);
        chart.points.push_back({.label = label,
                                .value = value,
                                .lower = 40.0 + i,
                                .upper = std::min(100.0, 96.0 + 2 * i),
                                .signal = ""});
        out.rows.push_back({.id = label, .cells = {report::words(label), percent(value)}});
    }
    out.chart = Chart{.title = "Andel besvarade i tid",
                      .description = "Sex månader utan signal.",
                      .control = chart};
    return out;
}

inline Table by_kind() {
    return {
        .id = "by-category",
        .title = "Ärenden per kategori",
        .columns = {{.id = "category", .title = "Kategori", .kind = Cell::Kind::text},
                    {.id = "current", .title = "2026 första halvåret"},
                    {.id = "median", .title = "Dagar, median", .kind = Cell::Kind::decimal}},
        .rows = {
            {.id = "care", .cells = {report::words("Vård och omsorg")}},
            {.id = "treatment",
             .cells = {report::words("Bemötande"), count(44), decimal(12.5)},
             .depth = 1},
            {.id = "staffing", .cells = {report::words("Bemanning"), hidden(), {}}, .depth = 1},
            {.id = "other", .cells = {report::words("Övrigt")}},
            {.id = "parking", .cells = {report::words("Parkering"), count(0), {}}, .depth = 1}}};
}

inline Document document() {
    return {.language = "sv",
            .organisation = "Östersunds kommun",
            .title = "Klagomål och synpunkter, första halvåret 2026",
            .edition_id = "board",
            .edition = "Rapport till nämnden",
            .origin = {{"Period", "2026-01-01 till 2026-06-30"},
                       {"Register", "Östersunds kommun, synpunkter & klagomål"},
                       {"Urval", "allt"},
                       {"Framtagen", "2026-07-01"},
                       {"Sparat läge", "4f2a9c01d7be5530a1e8"}},
            .period = "2026-H1",
            .first = "2026-01-01",
            .last = "2026-06-30",
            .periods = {"2026-H1", "2025-H2"},
            .drawn_up = "2026-07-01",
            .commit = "4f2a9c01d7be5530a1e8",
            .summary = {.title = "Kort sagt",
                        .points = {"Inkomna ärenden: 182. Tidigare: 167 (2025-H2).", hostile}},
            .sections = {{.id = "flow",
                          .title = "Flödet",
                          .paragraphs = {"Antalet klagomål steg från 167 till 182. Skillnaden ryms "
                                         "inom vad slumpen brukar ge."},
                          .tables = {flow(), by_unit()}},
                         {.id = "signals",
                          .title = "Signaler över tid",
                          .paragraphs = {"En signal är något som slumpen sällan ger."},
                          .tables = {months(), shares()}},
                         {.id = "kinds", .title = "Vad ärendena gäller", .tables = {by_kind()}}},
            .comments = {{.title = "Samordnarens kommentar",
                          .paragraphs = {"Toppen i mars hänger ihop med det nya schemat.\nDet är "
                                         "ändrat sedan den 1 april.",
                                         "# ingen rubrik, " + hostile}}},
            .definitions = {{.id = "in-time",
                             .name = "Besvarade i tid",
                             .meaning = "Andelen svar som lämnades senast den dag tiden gick ut; "
                                        "öppna ärenden vars tid gått ut räknas i nämnaren."},
                            {.id = "interval",
                             .name = "Konfidensintervall",
                             .meaning = "Wilsons intervall med 95 % täckning."}},
            .words = words()};
}

}  // namespace klag::report::samples
