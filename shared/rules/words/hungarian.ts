import type { WordList } from '../text/intent.ts'

/** Hungarian: enough to tell a recruiter from a seller, and a shared course from silence. */
export const hungarian: WordList = {
  sells: {
    plain: [
      'kinalunk|ajanlunk|ertekesitunk|forgalmazunk|gyartunk|szolgaltatunk',
      'segitunk|segitek ..3 vallalkozasoknak|cegeknek|vallalkozoknak|ceginek',
      'ingyenes|dijmentes konzultacio|bemutato|felmeres|ajanlat|audit|proba|demo',
      'szolgaltatasunk|szolgaltatasaink|termekunk|termekeink|szoftverunk|megoldasunk|arlistank',
      'novelni|novelje|csokkenteni|csokkentse ..3 forgalmat|bevetelt|koltsegeit|koltsegeket|eladasait',
    ],
    hints: [
      'cege|cegeknek|vallalkozasa|vallalkozasod|ceged',
      'kedvezmeny|akcio',
      'ingyenes|ingyen|dijmentes',
      'ajanlat|arajanlat',
    ],
  },
  promotes: {
    plain: [
      'jelentkezz|iratkozz|regisztralj ..2 most|fel|itt',
      'kovesd|latogasd ..3 oldalam|oldalunk|csatornam',
    ],
    hints: ['tanfolyam|webinar|kepzes', 'ingyenes|ingyen', 'kedvezmeny'],
  },
  invests: {
    plain: [
      'passziv|plusz|extra|kiegeszito jovedelem|jovedelmet',
      'anyagi|penzugyi fuggetlenseg|szabadsag',
      'befektetes|befektetesi ..3 lehetoseg|hozam|kripto|garantalt',
    ],
    hints: ['befektetes|befektetesi', 'jovedelem|hozam', 'kripto|bitcoin'],
  },
  seeksWork: {
    plain: [
      'munkat|allast|munkalehetoseget|gyakornoki keresek|keresnek|szeretnek|helyet',
      'keresek munkat|allast|munkalehetoseget',
      'oneletrajzom|oneletrajzomat',
      'munkanelkuli',
    ],
    hints: ['munka|allas|munkalehetoseg', 'oneletrajz'],
  },
  recruits: {
    plain: [
      'megbizom|ugyfelem|partnerem|ugyfelunk|megbizonk ..6 keres|vesz|gyart|nemzetkozi|reszere|szamara|keresek|nemet|egy',
      'keresek|keresunk|vesz|felveszunk ..5 fejleszto|fejlesztot|szakerto|szakertot|mernok|mernokot|jeloltet|kollegat|menedzsert|elemzot|tanacsadot|tesztelot|munkatarsat|engineert',
      'allasra|pozicioba|poziciora|munkakorbe|allast|pozicio|allas ..4 keresek|keresunk|jeloltet|van|ajanlanek|tetszene',
      'gondolkodsz|gondolkodik|nyitott|nyitottal|erdekelne ..4 valtasban|valtas|valtasra|lehetoseg|allas|pozicio|lehetosegre|ajanlat',
      'profilod|profilja alapjan|passzol|illik',
      'allasokrol|allasajanlatokrol|lehetosegekrol',
    ],
    hints: [
      'fejvadasz|toborzo|hr|toborzas',
      'pozicio|allas',
      'fizetes|fizetessel|homeoffice|bonusz',
      'szakmai tapasztalat',
      'profilod|profilja',
    ],
  },
  role: {
    plain: [
      'fejleszto|fejlesztot|mernok|mernokot|szakerto|szakertot|elemzo|elemzot|menedzser|tanacsado|tesztelo|tesztelot|vezeto',
    ],
  },
  introduces: {
    plain: [
      'a nevem',
      'vagyok ..3 tagja|hallgato|hallgatoja|tanar|mernok|fejleszto|ujsagiro',
      'tagja vagyok',
      'tanulok|dolgozom|tanitok ..3 az|a|egy|mint',
    ],
    hints: ['vagyok', 'hallgato|diak'],
  },
  reason: {
    plain: [
      'cikked|cikke|eloadasod|eloadasa|posztod|posztja|konyved|konyve|kepzesed',
      'lattam|olvastam|hallottam ..3 hogy|cikked|posztod|eloadasod|rolad',
    ],
    hints: ['profilod|profilja', 'hasonlo teruleten|erdeklodes'],
  },
  shared: {
    plain: [
      'ismerhetsz|ismersz|emlekszel',
      'szinten ..3 tagja|resztvevo|ott|voltam|tanulok|jarok|dolgozom',
      'egyutt dolgoztunk|tanultunk|jartunk|voltunk',
      'talalkoztunk|beszeltunk',
      'kozos ismeros|baratunk|ismerosunk',
      'iskolatars|osztalytars|csoporttars|kollegam|kollegad',
    ],
    hints: ['szinten', 'mi is|en is', 'kapcsolatot tartjuk|tartani'],
  },
  asks: {
    plain: [
      'szeretnek|szeretnem ..3 kerdezni|megkerdezni|tudni|tanulni|beszelgetni',
      'kerdezni toled|ontol|szeretnek',
      'tudnal|tudna|tudsz ..3 segiteni|ajanlani|mondani|irni',
      'van kedved',
      'megkerdezhetem',
    ],
    hints: ['tanacs|tanacsot|velemeny', 'kerdes|kerdesem'],
  },
  connects: {
    plain: [
      'szeretnelek|szeretnem|szeretnek ..3 felvenni|ismerosnek|kapcsolatba|hozzaadni',
      'fogadd|fogadja el|vissza',
      'kapcsolatiba|kapcsolati ..1 halom|koromet|halomat',
    ],
    hints: ['kapcsolat|kapcsolodnank|ismeros'],
  },
  refuses: { plain: ['nem erdekel', 'koszonom nem', 'nem kerem'] },
  chases: {
    plain: [
      'sikerult|volt ..3 megnezni|elolvasni|atgondolni|idod',
      'megkaptad|megkapta ..2 uzenetem|uzenetemet|levelem',
      'korabbi|elozo uzenetem|uzenetemre',
    ],
    hints: ['valasz|valaszt'],
  },
}
