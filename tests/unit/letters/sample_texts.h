#pragma once

#include <map>
#include <string>

namespace sample {

/// What the people of the sample case say, in one language.
struct Texts {
    std::string procedure, organisation, address, handler_title, signer_title, level, department;
    std::string person, person_address, category, outside;
    std::string unit, words, findings, reason, measure, done, explanation, delay, forwarding;
    std::string body, body_address, body_web;
};

inline const Texts& texts(const std::string& language) {
    static const std::map<std::string, Texts> all{
        {"sv",
         {"ostersund-se",
          "Östersunds kommun",
          "Rådhuset\n831 82 Östersund",
          "enhetschef",
          "verksamhetsutvecklare",
          "förvaltningschefen",
          "förvaltningschef",
          "Märta Åkesson-Ødegård",
          "Ångströmsgatan 7 B\n831 30 Östersund",
          "uteblivet besök",
          "Region Jämtland Härjedalen",
          "Hemtjänsten norr",
          "Ingen kom i går kväll.\n- Jag ringde två gånger.\n# Inget svar {{nummer}} & "
          "<b>inget</b> *återbud*.",
          "Besöket stod inte i kvällens schema, eftersom det hade flyttats samma dag.",
          "Ingen kontrollerade schemat efter ändringen.",
          "Ändrade besök kontrolleras av två personer",
          "Vi har gått igenom händelsen med kvällens personal.",
          "Ditt kvällsbesök den 1 mars blev inte av. Felet var vårt.",
          "Två av dem som vi behöver tala med är borta till den 1 april.",
          "Det gäller en sjukresa, och sjukresor ansvarar regionen för.",
          "Riksdagens ombudsmän (JO)",
          "Storgatan 1\n100 00 Stockholm",
          "www.jo.se"}},
        {"nb",
         {"care-no",
          "Nordås kommune",
          "Rådhusveien 2\n7700 Nordås",
          "avdelingsleder",
          "kvalitetskoordinator",
          "overordnet leder",
          "virksomhetsleder",
          "Bjørg Sæther",
          "Åsveien 12\n7701 Nordås",
          "uteblitt besøk",
          "Helse Midt-Norge",
          "Hjemmetjenesten nord",
          "Det kom ingen i går kveld.\n- Jeg ringte to ganger.\n# Ingen svarte {{nummer}} & "
          "<b>ingen</b> ga *beskjed*.",
          "Besøket sto ikke på kveldens liste, fordi det var flyttet samme dag.",
          "Ingen kontrollerte listen etter endringen.",
          "To personer kontrollerer endrede besøk",
          "Vi har gått gjennom det som skjedde, med de ansatte på kveldsvakten.",
          "Kveldsbesøket ditt 1. mars ble ikke gjennomført. Feilen var vår.",
          "To av dem vi trenger å snakke med, er borte fram til 1. april.",
          "Saken gjelder en pasientreise, og det er helseforetaket som har ansvaret for slike.",
          "Ombudet for Nordås",
          "Storgata 1\n7700 Nordås",
          "www.ombud.example"}},
        {"nl",
         {"care-nl",
          "Zorggroep De Linde",
          "Lindelaan 3\n1234 AB Zeeburg",
          "teamleider",
          "kwaliteitscoördinator",
          "de klachtenfunctionaris",
          "klachtenfunctionaris",
          "Daniëlle Brémer",
          "Kerkstraat 12\n1235 CD Zeeburg",
          "niet gekomen",
          "het ziekenhuis Zeeburg",
          "Thuiszorg Noord",
          "Gisteravond kwam er niemand.\n- Ik heb twee keer gebeld.\n# Geen gehoor {{nummer}} & "
          "<b>geen</b> *bericht*.",
          "Het bezoek stond niet op de lijst van die avond, omdat het dezelfde dag was verzet.",
          "Niemand heeft de lijst na de wijziging gecontroleerd.",
          "Twee medewerkers controleren voortaan elk verzet bezoek",
          "Wij hebben met de avonddienst besproken wat er is gebeurd.",
          "Uw avondbezoek van 1 maart is niet doorgegaan. Dat was onze fout.",
          "Twee mensen die wij willen spreken, zijn tot 1 april afwezig.",
          "Het gaat om het vervoer naar het ziekenhuis, en dat regelt het ziekenhuis zelf.",
          "de Geschillencommissie Zeeburg",
          "Postbus 1\n1200 AA Zeeburg",
          "www.geschillen.example"}},
        {"en",
         {"care-en",
          "Northby Council",
          "The Guildhall\nNorthby NB1 1AA",
          "team manager",
          "quality coordinator",
          "the head of department",
          "head of adult social care",
          "Zoë O’Brien-Ångström",
          "12 Mill Lane\nNorthby NB2 3CD",
          "missed visit",
          "Northby Hospital",
          "Home Care North",
          "Nobody came last night.\n- I rang twice.\n# No answer {{number}} & <b>no</b> "
          "*message*.",
          "The visit was not on that evening’s list, because it had been moved the same day.",
          "Nobody checked the list after the change.",
          "Two people now check every visit that is "
          "moved",
          "We have talked through what happened with the evening staff.",
          "Your evening visit on 1 March did not take place. That was our mistake.",
          "Two of the people we need to speak to are away until 1 April.",
          "It is about transport to hospital, which the hospital arranges itself.",
          "the Northby Ombudsman",
          "PO Box 1\nNorthby NB1 1ZZ",
          "www.ombudsman.example"}}};
    return all.at(language);
}

}  // namespace sample
