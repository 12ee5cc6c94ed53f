/** Towns where people meet, in lower case; for "12 maart – Zwolle", where nothing else says it is a place. */
const NAMES = `aalsmeer|aalst|aalten|achtkarspelen|alblasserdam|alkmaar|almelo|almere|alphen aan den rijn|ameland|amersfoort|amstelveen|amsterdam|anna paulowna|antwerpen|apeldoorn|appingedam|arnhem|assen|asten|baarle-nassau|baarn|barendrecht|barneveld|beek|beesel|bergambacht|bergen|bergen op zoom|berlicum|beuningen|beverwijk|bladel|blaricum|bloemendaal|bodegraven|borculo|borger|borne|boskoop|boxmeer|boxtel|breda|breskens|brielle|bronckhorst|brugge|brummen|brunssum|brussel|bunnik|bunschoten|bussum|capelle aan den ijssel|castricum|coevorden|cranendonck|cuijk|culemborg|dalfsen|de bilt|de meern|de rijp|delft|delfzijl|den bosch|den burg|den dolder|den haag|den helder|den oever|deurne|deventer|diemen|dinxperlo|doesburg|doetinchem|dokkum|dongen|doorn|dordrecht|drachten|driebergen|dronten|druten|duiven|echt|edam|ede|eersel|eibergen|eijsden|eindhoven|elburg|elst|emmeloord|emmen|enkhuizen|enschede|epe|ermelo|etten-leur|franeker|geldermalsen|geldrop|geleen|gemert|genk|gennep|gent|goes|goirle|goor|gorinchem|gouda|graft|grave|groenlo|groningen|grou|haaksbergen|haarlem|haarlemmermeer|halle|halsteren|hardenberg|harderwijk|hardinxveld|haren|harlingen|hasselt|hattem|heemskerk|heemstede|heerde|heerenveen|heerhugowaard|heerlen|heiloo|hellevoetsluis|helmond|hendrik-ido-ambacht|hengelo|heusden|hillegom|hilvarenbeek|hilversum|hoevelaken|hoogeveen|hoogezand|hoogvliet|hoofddorp|hoorn|horst|houten|huissen|huizen|hulst|ieper|ijmuiden|ijsselstein|ijlst|joure|kampen|katwijk|kerkrade|kortrijk|krimpen aan den ijssel|krommenie|landgraaf|laren|leek|leerdam|leeuwarden|leiden|leiderdorp|leidschendam|lelystad|lemmer|leusden|leuven|lichtenvoorde|lier|lisse|lochem|loenen|lokeren|losser|lutjewinkel|maarssen|maassluis|maastricht|mechelen|medemblik|meerssen|meppel|middelburg|middelharnis|middenmeer|mijdrecht|molenlanden|monnickendam|montfoort|mook|muiden|naaldwijk|naarden|nieuwegein|nieuwkoop|nieuwveen|nijkerk|nijmegen|nijverdal|noordwijk|nuenen|nunspeet|oegstgeest|oirschot|oisterwijk|oldebroek|oldenzaal|olst|ommen|oostende|oosterbeek|oosterhout|oostzaan|opmeer|oss|ottoland|ouder-amstel|oude pekela|oudenaarde|oudewater|papendrecht|pijnacker|purmerend|putten|raalte|ravenstein|renkum|rheden|rhenen|ridderkerk|rijen|rijssen|rijswijk|roden|roermond|roeselare|roosendaal|rosmalen|rotterdam|rozenburg|rucphen|ruurlo|sassenheim|schagen|scherpenzeel|schiedam|schiphol|schijndel|schoonhoven|sint-niklaas|sint-truiden|sittard|sleen|sliedrecht|sluis|sneek|soest|someren|son en breugel|spijkenisse|stadskanaal|staphorst|steenbergen|steenwijk|stein|surhuisterveen|terneuzen|texel|tholen|tiel|tilburg|tongeren|tubbergen|turnhout|twello|uden|uitgeest|uithoorn|urk|utrecht|vaals|valkenburg|valkenswaard|veendam|veenendaal|veghel|veldhoven|velp|velsen|venlo|venray|vianen|vilvoorde|vlaardingen|vlissingen|volendam|voorburg|voorhout|voorschoten|voorst|vorden|vught|waalre|waalwijk|waddinxveen|wageningen|warmond|wassenaar|weert|weesp|wierden|wijchen|wijk bij duurstede|wijk aan zee|winschoten|winterswijk|woerden|wolvega|workum|wormerveer|woudenberg|yerseke|zaandam|zaanstad|zaltbommel|zandvoort|zeewolde|zeist|zelhem|zevenaar|zierikzee|zoetermeer|zoeterwoude|zottegem|zuidhorn|zuidlaren|zuid-scharwoude|zundert|zutphen|zwaag|zwijndrecht|zwolle|'s-hertogenbosch|'s-gravenhage|london|brussels|the hague|leuven|luik|namen`;

const towns: ReadonlySet<string> = new Set(NAMES.split('|'));
const longest = 4;

/** Where in a text a town is named: `[from, to)` of the first one that stands as words of its own. */
export function townIn(text: string): [number, number] | null {
  const words = [...text.matchAll(/[\p{L}'][\p{L}\p{M}'-]*/gu)];
  for (let i = 0; i < words.length && i < 40; i += 1) {
    const first = words[i];
    if (!first || !/^['\p{Lu}]/u.test(first[0])) continue;
    for (let n = Math.min(longest, words.length - i); n >= 1; n -= 1) {
      const last = words[i + n - 1];
      if (!last) continue;
      const to = last.index + last[0].length;
      if (towns.has(text.slice(first.index, to).toLowerCase())) return [first.index, to];
    }
  }
  return null;
}

/** Whether the whole text is the name of a town. */
export function isTown(text: string): boolean {
  return towns.has(text.trim().toLowerCase());
}
