import type { Language } from './texts/languages.ts'

/** Whose first and last names go together, and what they speak. `share` is out of a hundred or so. */
export type Culture = {
  readonly language: Language
  readonly share: number
  readonly firsts: readonly string[]
  readonly stems: readonly string[]
  readonly ends: readonly string[]
}

const split = (text: string): readonly string[] => text.split(' ')

/** First names are everyday ones; last names are put together from syllables, so that they are nobody's. */
export const cultures: readonly Culture[] = [
  {
    language: 'en',
    share: 26,
    firsts: split(
      'Ada Alfie Beth Callum Clara Dara Edwin Elspeth Fergus Gwen Harriet Hugh Iris Jonah Kit Lottie Mabel Miles Nell Owen Piers Quentin Rhona Silas Tess Una Violet Wilf Zara Amos',
    ),
    stems: split(
      'Quill Tarn Vell Fenn Bram Pell Thorn Wick Marl Drift Ember Fable Larch Moss Nettle Ottar Plover Rook Sorrel Teasel Umber Wren Yarrow Cinder Gorse Hazel Juniper Kestrel',
    ),
    ends: split('sby moor worth ington ley wicke combe garth holt stead ander feather low mead shaw thwaite'),
  },
  {
    language: 'en',
    share: 18,
    firsts: split(
      'Aarav Anjali Deepika Farhan Gauri Harsh Ishaan Jaya Kavya Lakshmi Manav Neha Omkar Pooja Rohan Sanjana Tanvi Uday Varun Yash',
    ),
    stems: split(
      'Mander Talge Wagho Sukri Bhale Kumbe Dharwa Parli Nanga Javle Shinga Tembu Vasko Rangi Lodha',
    ),
    ends: split('kar nathan gonda rao walla pur mane vardhan sethi krishan tre'),
  },
  {
    language: 'en',
    share: 9,
    firsts: split(
      'Adaeze Bisi Chidi Damilola Ebele Femi Ifeoma Kelechi Ngozi Obinna Segun Temi Uche Yetunde Amara Kwame',
    ),
    stems: split('Ogba Adeku Chuko Eze Fola Ibuko Nwafa Okede Osazu Tokun Ubaka Yemi'),
    ends: split('niyi ronke mezie lade chukwa tola dinma bari sanya'),
  },
  {
    language: 'en',
    share: 7,
    firsts: split(
      'Astrid Bjarne Elin Frøya Gunnar Håkon Ingrid Jörgen Kajsa Leif Märta Nils Øystein Signe Tove Åsa',
    ),
    stems: split('Hög Fjäll Björk Åker Sund Ström Grön Berg Lång Östra Älv Nord'),
    ends: split('vallen lundar mosson dalsen viksten hammar torpen skogh'),
  },
  {
    language: 'en',
    share: 6,
    firsts: split('Ágnes Bálint Csilla Dénes Emőke Gergő Ilka Károly Levente Márta Örs Piroska Zsófia Ákos'),
    stems: split('Kövesd Vízár Rózsav Erdőm Hídv Tölgy Szirm Bárány Gombos Méz'),
    ends: split('élyi váry falvi szegi hegyi laki'),
  },
  {
    language: 'en',
    share: 6,
    firsts: split('Ayşe Burak Çağla Deniz Ebru Gökhan Hülya Kerem Leyla Murat Nilgün Özge Şule Tolga'),
    stems: split('Kara Yeşil Taş Demir Çınar Gül Bozkır Özka Sarı'),
    ends: split('doğanlı tepeli pınarcı ovalı burunlu köylü'),
  },
  {
    language: 'en',
    share: 4,
    firsts: split(
      'Anton Bronisław Danuta Filip Grażyna Jarek Kasia Łukasz Milena Ondřej Pavla Radek Šárka Živa',
    ),
    stems: split('Wierzb Dąbr Kołod Brzez Mleczk Horák Sokol Zelenk Modřan Jasień'),
    ends: split('owicki ecký iński ovský ański'),
  },
  {
    language: 'en',
    share: 2,
    firsts: split('Алина Борис Вера Глеб Дарья Захар Инга Лев Мира Тимур'),
    stems: split('Берёз Волнух Журав Кедрав Лунег Снеж'),
    ends: split('овский инский енко айло'),
  },
  {
    language: 'en',
    share: 1,
    firsts: split('葵 悠真 美月 蓮 千尋 颯太'),
    stems: split('霧丘 星浜 月根 雪柳 朝凪'),
    ends: split('原 崎 沢 屋'),
  },
  {
    language: 'es',
    share: 8,
    firsts: split(
      'Adrián Begoña Candela Darío Elena Fermín Gonzalo Inés Jimena Lucía Máximo Noelia Óscar Pilar Rocío Tomás Ximena Íñigo',
    ),
    stems: split('Robl Valden Montel Carrasqu Peñal Olmed Zarzal Fuentid Lumbr Cald'),
    ends: split('edano erón ueña illar ejos ántara udo'),
  },
  {
    language: 'pt',
    share: 4,
    firsts: split(
      'Anselmo Beatriz Caetano Débora Eugênia Fábio Graça Heloísa João Luísa Norberto Otávio Tainá Vitória',
    ),
    stems: split('Cedr Serran Lagoar Figueir Mangab Capoeir Ribeir'),
    ends: split('inhais aldo ões edo enço ana'),
  },
  {
    language: 'fr',
    share: 4,
    firsts: split(
      'Apolline Baptiste Céleste Damien Éloïse Gaël Hélène Jérôme Maëlle Noé Océane Rémi Solène Zoé',
    ),
    stems: split('Brécel Fontbr Montl Vaucr Lestr Delam Chantel'),
    ends: split('oux ancourt erive une essan aud'),
  },
  {
    language: 'de',
    share: 4,
    firsts: split(
      'Anneliese Björn Dörte Elke Falko Gesche Hannes Jürgen Käthe Lutz Mechthild Nele Sönke Tjark Ute',
    ),
    stems: split('Immer Falken Nothn Mühl Wiesen Rohr Öhren Küster Linden'),
    ends: split('grün ried agel kampf brückner danger holz'),
  },
  {
    language: 'it',
    share: 2,
    firsts: split('Aurelio Bianca Corrado Edda Fulvia Gaia Ludovico Niccolò Ottavia Renzo Tullio Zita'),
    stems: split('Montel Vallesc Portov Chiarel Fontan'),
    ends: split('ievi urini erdesi azzi ossi'),
  },
]
