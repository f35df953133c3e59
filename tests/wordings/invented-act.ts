/** An invented act on fishing, its provisions and their words. */
export const WORDS = {
  "§ 1(1)":
    "Kdo loví ryby podle § 2 nebo bez povolení, anebo kdo z takového lovu kořistí, zaplatí pokutu.",
  "§ 1(2)": "Pokutu zaplatí i ten, kdo bude takto potrestán.",
  "§ 1(2)(a)": "loví v noci, nebo",
  "§ 1(2)(b)": "loví na místě, které je dětem přístupné,",
  "§ 2":
    "Trestem podle tohoto zákona je pokuta, a je-li čin spáchán ve větším rozsahu, i zákaz lovu.",
  "§ 2a(1)": "Rybou se rozumí i rak.",
};

/** As it is kept in Markdown. */
export const MARKDOWN = `# Zákon o smyšleném rybolovu

## ČÁST PRVNÍ

## § 1

#### Ryby

(1) Kdo loví ryby podle § 2 nebo bez povolení, anebo

kdo z takového lovu kořistí,

zaplatí pokutu.

(2) Pokutu zaplatí i ten, kdo

- a) loví v noci, nebo

- b) loví na místě, které je
dětem přístupné,

bude takto potrestán.

### HLAVA II

## § 2

#### Tresty

Trestem podle tohoto zákona je pokuta, a je-li čin spáchán ve větším rozsahu, i zákaz lovu.

## § 2a

(1) Rybou se rozumí i **rak**.
`;

/** One line for each piece, as it is copied from a page. */
export const TEXT = `Zákon o smyšleném rybolovu
ČÁST PRVNÍ

§ 1

Ryby

(1) Kdo loví ryby podle § 2 nebo bez povolení, anebo

kdo z takového lovu kořistí,

zaplatí pokutu.

(2) Pokutu zaplatí i ten, kdo

a) loví v noci, nebo

b) loví na místě, které je dětem přístupné,

bude takto potrestán.

HLAVA II

§ 2

Tresty

Trestem podle tohoto zákona je pokuta, a je-li čin spáchán ve větším rozsahu, i zákaz lovu.

§ 2a

(1) Rybou se rozumí i rak.
`;

/** Wrapped, without empty lines: a line may begin with a reference, and what is left of the letters is the paragraph's. */
export const WRAPPED = `Zákon o smyšleném rybolovu
§ 1
Ryby
(1) Kdo loví ryby podle
§ 2 nebo bez povolení, anebo
kdo z takového lovu kořistí,
zaplatí pokutu.
(2) Pokutu zaplatí i ten, kdo
  a) loví v noci, nebo
  b) loví na místě, které je
     dětem přístupné,
bude takto potrestán.
HLAVA II
§ 2
Tresty
Trestem podle tohoto zákona je pokuta,
a je-li čin spáchán ve větším rozsahu,
i zákaz lovu.
§ 2a
(1) Rybou se rozumí i rak.
`;

/** In Akoma Ntoso, with a footnote and a chapter. */
export const AKOMA_NTOSO = `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><meta><identification source="#x">
<FRBRWork><FRBRuri value="/akn/cz/act/2099/999"/></FRBRWork></identification></meta>
<preface><p><docTitle>Zákon o smyšleném rybolovu</docTitle></p></preface>
<body><part><num>ČÁST PRVNÍ</num>
<section eId="par_1"><num>§ 1</num><heading>Ryby</heading>
<paragraph><num>(1)</num><content><p>Kdo loví ryby podle <ref href="#par_2">§ 2</ref> nebo bez povolení,
 anebo</p><p>kdo z takového lovu kořistí,</p><p>zaplatí pokutu.<authorialNote><p>Pozn.</p></authorialNote></p></content></paragraph>
<paragraph><num>(2)</num><list><intro><p>Pokutu zaplatí i ten, kdo</p></intro>
<point><num>a)</num><content><p>loví v noci, nebo</p></content></point>
<point><num>b)</num><content><p>loví na místě, které je dětem přístupné,</p></content></point>
<wrapUp><p>bude takto potrestán.</p></wrapUp></list></paragraph></section>
<section eId="par_2"><num>§ 2</num><heading>Tresty</heading><content><p>Trestem podle tohoto zákona je pokuta, a je-li čin
 spáchán ve větším rozsahu, i zákaz lovu.</p></content></section>
<section eId="par_2a"><num>§ 2a</num><paragraph><num>(1)</num><content><p>Rybou se rozumí i rak.</p></content></paragraph></section>
</part></body></act></akomaNtoso>
`;

const fragment = (kodTypuFragmentu: string, hloubka: number, xhtml: string, place = "") => ({
  eli: `/eli/cz/sb/2099/999/0000-00-00/dokument/norma${place}`,
  kodTypuFragmentu,
  hloubka,
  xhtml,
});

/** A page of fragments as e-Sbírka gives them. */
export const E_SBIRKA: string = JSON.stringify({
  pocetStranek: 1,
  seznam: [
    fragment("Prefix_Title", 2, "o smyšleném rybolovu"),
    fragment("Cast", 3, "<var>ČÁST PRVNÍ</var>"),
    fragment("Paragraf", 4, "<var>§ 1</var>", "/par_1"),
    fragment("Nadpis_pod", 5, "Ryby"),
    fragment(
      "Odstavec_Dc",
      5,
      '<var>(1)</var> Kdo loví <czechvoc-termin koncept-id="1">ryby</czechvoc-termin> podle <a href="#">§&nbsp;2</a> nebo bez povolení, anebo',
      "/par_1/odst_1",
    ),
    fragment("Pokracovani_Text", 5, "kdo z takového lovu kořistí,"),
    fragment("Pokracovani_Text", 5, "zaplatí pokutu.<sup>1)</sup>"),
    fragment("PPC", 5, "<var>1)</var> Poznámka."),
    fragment("Odstavec_Dc", 5, "<var>(2)</var> Pokutu zaplatí i ten, kdo", "/par_1/odst_2"),
    fragment("Pismeno_Lb", 6, "<var>a)</var> loví v noci, nebo", "/par_1/odst_2/pism_a"),
    fragment("Pismeno_Lb", 6, "<var>b)</var> loví na místě, které je dětem přístupné,"),
    fragment("Pokracovani_Text", 6, "bude takto potrestán."),
    fragment("Hlava", 3, "<var>HLAVA II</var>"),
    fragment("Paragraf", 4, "<var>§ 2</var>", "/par_2"),
    fragment("Nadpis_pod", 5, "Tresty"),
    fragment(
      "Odstavec_Dc",
      5,
      "Trestem podle tohoto zákona je pokuta, a je-li čin spáchán ve větším rozsahu, i zákaz lovu.",
    ),
    fragment("Paragraf", 4, "<var>§ 2a</var>", "/par_2a"),
    fragment("Odstavec_Dc", 5, "<var>(1)</var> Rybou se rozumí i rak.", "/par_2a/odst_1"),
  ],
});
