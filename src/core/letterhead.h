#pragma once

#include <string>
#include <vector>

namespace klag::core {

/// How the organisation's letters look on an A4 sheet: letters/letterhead.yaml, laid over the
/// default of the country. All lengths are millimetres, from the sheet's left and upper edge.
struct Letterhead {
    /// The window of the envelope; the recipient stands in the middle of its height.
    struct Window {
        double left{};
        double top{};
        double width{};
        double height{};

        bool operator==(const Window&) const = default;
    };
    /// What stays white at the edges; page numbers and the footer stand in the lower one.
    struct Margins {
        double top{};
        double right{};
        double bottom{};
        double left{};

        bool operator==(const Margins&) const = default;
    };

    std::string country{};  ///< whose envelopes: ISO 3166-1 alpha-2, or GB-ENG
    Window window{};
    Margins margins{};
    std::vector<double> fold_marks{};   ///< distances from the upper edge
    std::string logo{};                 ///< its file in the register, letters/logo.png; "" for none
    double logo_width{};                ///< less when it would be too high
    std::string font{};                 ///< a family that is installed where letters are printed
    int size{};                         ///< of the text, in points
    std::vector<std::string> footer{};  ///< lines at the foot of each page
    bool large_print{};                 ///< 16 points and more room, whatever `size` says
    bool verify{};                      ///< nobody has held the window against a real envelope

    bool operator==(const Letterhead&) const = default;
};

/// The picture of a letterhead; without bytes there is none.
struct Logo {
    std::string media_type{};  ///< image/png, image/jpeg or image/svg+xml
    std::string bytes{};

    bool empty() const { return bytes.empty(); }
    bool operator==(const Logo&) const = default;
};

}  // namespace klag::core
