#include "yaml/bar_words.h"

namespace klag::yaml {

using core::Bar;

Text starts_never(Bar bar) {
    if (bar == Bar::level) return text("nothing starts this clock at its levels");
    if (bar == Bar::open_only) return text("nothing starts this clock: the case is closed by then");
    if (bar == Bar::nobody)
        return text("nothing starts this clock: an anonymous person is never told");
    if (bar == Bar::serious)
        return text("nothing starts this clock: what is serious is not put right on the spot");
    if (bar == Bar::aside)
        return text("nothing starts this clock: 'void' and 'reckon' leave no deadline running");
    return text("nothing starts this clock: only a complaint goes to a higher level");
}

Text ends_never(Bar bar) {
    if (bar == Bar::level) return text("nothing ends this clock: there is no level above");
    if (bar == Bar::open_only)
        return text("nothing ends this clock: it stops when the case closes");
    if (bar == Bar::nobody)
        return text("nothing ends this clock: an anonymous person is never told");
    if (bar == Bar::complaint)
        return text("nothing ends this clock: only a complaint goes to a higher level");
    if (bar == Bar::serious)
        return text("nothing ends this clock: what is serious is not put right on the spot");
    if (bar == Bar::order)
        return text("nothing ends this clock: what it waits for comes before what starts it");
    if (bar == Bar::aside)
        return text("nothing ends this clock: 'void' and 'reckon' meet no deadline");
    return text("nothing ends this clock: a registration comes before it");
}

Text way_out(Bar bar) {
    if (bar == Bar::level)
        return text("A registration is at level 1; 'escalate' leads to the levels above it.");
    if (bar == Bar::open_only) return text("Add 'survives-closing: yes', or name another act.");
    if (bar == Bar::nobody) return text("Name another act, or write 'anonymous: no'.");
    if (bar == Bar::serious) return text("Name another act, or take serious out of 'severities'.");
    if (bar == Bar::order) return text("Name an act that may follow what starts it.");
    if (bar == Bar::complaint) return text("Add complaint to 'kinds', or name another act.");
    if (bar == Bar::aside) return text("Name an act of somebody who handles the case.");
    return text("Name the act that does it, such as answer or close.");
}

Text never_done(Bar bar) {
    if (bar == Bar::nobody)
        return text("this act tells a person, and an anonymous one is never told");
    if (bar == Bar::serious)
        return text("this act never happens: what is serious is not put right on the spot");
    if (bar == Bar::level) return text("this act never happens: there is no level above");
    if (bar == Bar::aside) return text("this act is klag's own, and records no such fact");
    return text("this act never happens: only a complaint goes to a higher level");
}

}  // namespace klag::yaml
