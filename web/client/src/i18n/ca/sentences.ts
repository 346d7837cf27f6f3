import type { Sentence } from '../es/sentences';

export const sentences: Record<Sentence, string> = {
  'Escribe tu pregunta, de hasta {0} letras.': 'Escriu la teva pregunta, de fins a {0} lletres.',
  'La pregunta no ha llegado bien. Vuelve a hacerla.': 'La pregunta no ha arribat bé. Torna-la a fer.',
  'Ahora mismo no podemos atenderte. No se ha perdido nada: prueba otra vez en un momento.':
    'Ara mateix no et podem atendre. No s’ha perdut res: torna-ho a provar d’aquí a un moment.',
  'Algo ha fallado por nuestra parte (referencia {0}). Prueba otra vez; si sigue, avisa a quien lleva el portal.':
    'Alguna cosa ha fallat per part nostra (referència {0}). Torna-ho a provar; si continua, avisa qui porta el portal.',
  'Antes de grabar, lee el texto de consentimiento y anota que la persona acepta.':
    'Abans de gravar, llegeix el text de consentiment i anota que la persona accepta.',
  'Antes de subir una grabación, anota que la persona acepta que se guarde.':
    'Abans de pujar una gravació, anota que la persona accepta que es desi.',
  'Así no se puede anotar una respuesta. Vuelve a cargar la página.':
    'Així no es pot anotar una resposta. Torna a carregar la pàgina.',
  'Demasiados intentos desde este lugar. Espera un minuto y prueba otra vez.':
    'Massa intents des d’aquest lloc. Espera un minut i torna-ho a provar.',
  'Demasiados intentos. Espera {0} segundos y prueba otra vez.':
    'Massa intents. Espera {0} segons i torna-ho a provar.',
  'El archivo está vacío o pasa de 2 GB. Elige otro o divídelo.':
    'El fitxer és buit o passa de 2 GB. Tria’n un altre o divideix-lo.',
  'El archivo no contiene sonido. Comprueba que es la grabación que querías subir.':
    'El fitxer no conté so. Comprova que és la gravació que volies pujar.',
  'El correo o la contraseña no son correctos.': 'El correu o la contrasenya no són correctes.',
  'El final de la grabación no cuadra con lo guardado. Recarga la página y vuelve a terminar.':
    'El final de la gravació no quadra amb el que s’ha desat. Torna a carregar la pàgina i acaba-la de nou.',
  'El motor de transcripción no responde. La grabación está guardada: reintenta cuando vuelva a funcionar.':
    'El motor de transcripció no respon. La gravació està desada: torna-ho a intentar quan torni a funcionar.',
  'El motor {0} no acepta la clave con la que está configurado. La grabación está guardada: avisa a quien administra el portal y reintenta después.':
    'El motor {0} no accepta la clau amb què està configurat. La gravació està desada: avisa qui administra el portal i torna-ho a intentar després.',
  'La cuenta del motor {0} no tiene saldo. La grabación está guardada: avisa a quien administra el portal y reintenta después.':
    'El compte del motor {0} no té saldo. La gravació està desada: avisa qui administra el portal i torna-ho a intentar després.',
  'El motor {0} no acepta esta grabación tal como se le envía. La grabación está guardada: avisa a quien administra el portal y reintenta después.':
    'El motor {0} no accepta aquesta gravació tal com se li envia. La gravació està desada: avisa qui administra el portal i torna-ho a intentar després.',
  'La grabación es más larga de lo que admite el motor {0}. Está guardada: avisa a quien administra el portal o súbela en partes.':
    'La gravació és més llarga del que admet el motor {0}. Està desada: avisa qui administra el portal o puja-la per parts.',
  'El motor {0} no está preparado para el idioma «{1}». Elige otro motor u otro idioma.':
    'El motor {0} no està preparat per a l’idioma «{1}». Tria un altre motor o un altre idioma.',
  'El sonido enviado no tiene la forma esperada. Vuelve a cargar la página.':
    'El so enviat no té la forma esperada. Torna a carregar la pàgina.',
  'El sonido no ha llegado bien. Recarga la página: lo que falta se vuelve a enviar.':
    'El so no ha arribat bé. Torna a carregar la pàgina: el que falta es torna a enviar.',
  'El texto del consentimiento no está en ese idioma. Elige español, catalán o inglés.':
    'El text del consentiment no és en aquest idioma. Tria castellà, català o anglès.',
  'El texto del consentimiento ha cambiado. Vuelve a cargar la página y léele el nuevo.':
    'El text del consentiment ha canviat. Torna a carregar la pàgina i llegeix-li el nou.',
  'Elige español, catalán o inglés.': 'Tria castellà, català o anglès.',
  'Entre estas dos intervenciones se ha quitado una parte: no se pueden unir.':
    'Entre aquestes dues intervencions se n’ha tret una part: no es poden unir.',
  'Es la última intervención: no hay otra con la que unirla.':
    'És l’última intervenció: no n’hi ha cap altra amb què unir-la.',
  'Esa dirección no está bien escrita. Vuelve a la lista y entra otra vez.':
    'Aquesta adreça no està ben escrita. Torna a la llista i entra-hi de nou.',
  'Esa pregunta no está en el formulario.': 'Aquesta pregunta no és al formulari.',
  'Esas intervenciones han cambiado desde entonces. Corrígelas a mano.':
    'Aquestes intervencions han canviat des d’aleshores. Corregeix-les a mà.',
  'Escribe el nombre de la persona, de hasta {0} letras.': 'Escriu el nom de la persona, de fins a {0} lletres.',
  'Escribe la respuesta antes de guardarla.': 'Escriu la resposta abans de desar-la.',
  'Escribe la respuesta, o elige «no procede» o «no quiere contestar».':
    'Escriu la resposta, o tria «no escau» o «no vol contestar».',
  'Escribe qué buscas, hasta {0} letras.': 'Escriu què cerques, fins a {0} lletres.',
  'Escribe tu correo entero, como nombre@ejemplo.org.': 'Escriu el teu correu sencer, com nom@exemple.org.',
  'Escribe tu nombre, de hasta {0} letras.': 'Escriu el teu nom, de fins a {0} lletres.',
  'Ese cambio no se puede deshacer.': 'Aquest canvi no es pot desfer.',
  'Ese correo no parece completo. Revísalo o déjalo vacío.':
    'Aquest correu no sembla complet. Revisa’l o deixa’l buit.',
  'Ese formato no existe. Elige texto, Word, subtítulos o datos.':
    'Aquest format no existeix. Tria text, Word, subtítols o dades.',
  'Ese guion no existe. Elige uno de la carpeta de guiones.':
    'Aquest guió no existeix. Tria’n un de la carpeta de guions.',
  'Ese motor de transcripción no está disponible. Elige otro de la lista.':
    'Aquest motor de transcripció no està disponible. Tria’n un altre de la llista.',
  'Ese motor no transcribe archivos. Elige otro de la lista.':
    'Aquest motor no transcriu fitxers. Tria’n un altre de la llista.',
  'Ese teléfono no parece completo. Revísalo o déjalo vacío.':
    'Aquest telèfon no sembla complet. Revisa’l o deixa’l buit.',
  'Ese trozo de la grabación no existe.': 'Aquest tros de la gravació no existeix.',
  'Ese trozo no cabe en el archivo que se anunció. Empieza la subida otra vez.':
    'Aquest tros no cap al fitxer que es va anunciar. Comença la pujada de nou.',
  'Esta conversación la transcribe el servidor, no el navegador.':
    'Aquesta conversa la transcriu el servidor, no el navegador.',
  'Esta conversación ya está terminada.': 'Aquesta conversa ja està acabada.',
  'Esta respuesta ha cambiado mientras la mirabas. Mira la de ahora antes de confirmarla.':
    'Aquesta resposta ha canviat mentre la miraves. Mira la d’ara abans de confirmar-la.',
  'Esta sesión ya existe. Entra otra vez.': 'Aquesta sessió ja existeix. Torna a entrar.',
  'Este archivo no es una grabación que sepamos leer. Elige un archivo de sonido: wav, mp3, m4a, ogg, webm o mp4.':
    'Aquest fitxer no és una gravació que sapiguem llegir. Tria un fitxer de so: wav, mp3, m4a, ogg, webm o mp4.',
  'Aquí solo se pueden leer grabaciones WAV. Súbela en WAV o avisa a quien administra el portal.':
    'Aquí només es poden llegir gravacions WAV. Puja-la en WAV o avisa qui administra el portal.',
  'Esto no se puede pedir así.': 'Això no es pot demanar així.',
  'Falta el formulario de esta conversación. Avisa a quien mantiene el portal.':
    'Falta el formulari d’aquesta conversa. Avisa qui manté el portal.',
  'Falta el sonido de la demostración. Vuelve a instalar el programa.':
    'Falta el so de la demostració. Torna a instal·lar el programa.',
  'Falta un trozo anterior. La subida sigue desde donde se quedó.':
    'Falta un tros anterior. La pujada continua des d’on es va quedar.',
  'La contraseña debe tener entre {0} y {1} caracteres.': 'La contrasenya ha de tenir entre {0} i {1} caràcters.',
  'La conversación se ha abierto en otro sitio. Inténtalo de nuevo.':
    'La conversa s’ha obert en un altre lloc. Torna-ho a intentar.',
  'La grabación dura más de {0} horas. Divídela en partes y súbelas por separado.':
    'La gravació dura més de {0} hores. Divideix-la en parts i puja-les per separat.',
  'La grabación está dañada o incompleta y no se puede leer. Vuelve a copiarla del aparato donde se hizo y súbela otra vez.':
    'La gravació està malmesa o incompleta i no es pot llegir. Torna a copiar-la de l’aparell on es va fer i puja-la de nou.',
  'La grabación sigue en otro dispositivo; termínala desde allí.':
    'La gravació continua en un altre dispositiu; acaba-la des d’allà.',
  'La grabación tarda demasiado en leerse. Conviértela a mp3 o wav y súbela otra vez.':
    'La gravació triga massa a llegir-se. Converteix-la a mp3 o wav i puja-la de nou.',
  'No se ha oído ninguna otra cosa.': 'No s’ha sentit cap altra cosa.',
  'Aquí no hay nada oído que quitar.': 'Aquí no hi ha res sentit que es pugui treure.',
  'Has dicho que no era eso.': 'Has dit que no era això.',
  'La has desmarcado a mano.': 'L’has desmarcada a mà.',
  'La intervención es demasiado larga: el máximo son 10.000 caracteres.':
    'La intervenció és massa llarga: el màxim són 10.000 caràcters.',
  'La intervención no puede quedar vacía.': 'La intervenció no pot quedar buida.',
  'La respuesta es demasiado larga: el máximo son {0} caracteres.':
    'La resposta és massa llarga: el màxim són {0} caràcters.',
  'La respuesta es demasiado larga: hasta {0} letras.': 'La resposta és massa llarga: fins a {0} lletres.',
  'Las palabras no han llegado bien desde el navegador. Recarga la página.':
    'Les paraules no han arribat bé des del navegador. Torna a carregar la pàgina.',
  'Lo enviado es demasiado grande. Envíalo en trozos más pequeños.':
    'El que s’ha enviat és massa gran. Envia-ho en trossos més petits.',
  'Lo enviado no está bien escrito o le falta algo. Revísalo y prueba otra vez.':
    'El que s’ha enviat no està ben escrit o hi falta alguna cosa. Revisa-ho i torna-ho a provar.',
  'No entendemos el formato de lo enviado.': 'No entenem el format del que s’ha enviat.',
  'No entendemos lo que ha oído el navegador. Vuelve a cargar la página.':
    'No entenem el que ha sentit el navegador. Torna a carregar la pàgina.',
  'No entendemos qué quieres hacer con esa pregunta.': 'No entenem què vols fer amb aquesta pregunta.',
  'No hay respuesta que confirmar. Escríbela primero.': 'No hi ha cap resposta per confirmar. Escriu-la primer.',
  'No lo encontramos. Puede que se haya borrado o que no sea tuyo.': 'No ho trobem. Potser s’ha esborrat o no és teu.',
  'No se ha podido llevar las respuestas a la ficha. No se ha perdido nada: reintenta dentro de un rato.':
    'No s’han pogut portar les respostes a la fitxa. No s’ha perdut res: torna-ho a intentar d’aquí a una estona.',
  'No se ha podido preparar la grabación para escucharla. El sonido está guardado: reintenta dentro de un rato.':
    'No s’ha pogut preparar la gravació per escoltar-la. El so està desat: torna-ho a intentar d’aquí a una estona.',
  'No se ha podido terminar de preparar la conversación. No se ha perdido nada: reintenta dentro de un rato.':
    'No s’ha pogut acabar de preparar la conversa. No s’ha perdut res: torna-ho a intentar d’aquí a una estona.',
  'No se ha podido transcribir. La grabación está guardada: reintenta dentro de un rato.':
    'No s’ha pogut transcriure. La gravació està desada: torna-ho a intentar d’aquí a una estona.',
  'Pide entre 1 y {0} resultados.': 'Demana entre 1 i {0} resultats.',
  'Pon el cursor entre dos palabras: a cada lado tiene que quedar algo.':
    'Posa el cursor entre dues paraules: a cada costat hi ha de quedar alguna cosa.',
  'Se ha perdido el hilo un momento; se retoma solo.': 'S’ha perdut el fil un moment; es reprèn sol.',
  'Se ha perdido un trozo del archivo. Súbelo otra vez.': 'S’ha perdut un tros del fitxer. Puja’l de nou.',
  'Todavía faltan trozos del archivo. La subida sigue desde donde se quedó.':
    'Encara falten trossos del fitxer. La pujada continua des d’on es va quedar.',
  'Todavía no hay ninguna respuesta que confirmar.': 'Encara no hi ha cap resposta per confirmar.',
  'Tu cuenta no tiene permiso para esto. Pídeselo a quien la administra.':
    'El teu compte no té permís per a això. Demana-ho a qui l’administra.',
  'Tu sesión ha terminado. Entra otra vez.': 'La teva sessió ha acabat. Torna a entrar.',
  'No entendemos qué parte hay que quitar. Vuelve a elegirla.': 'No entenem quina part cal treure. Torna-la a triar.',
  'Se ha quitado lo que la sostenía.': 'S’ha tret el que la sostenia.',
  'La nota no ha llegado bien. Vuelve a escribirla.': 'La nota no ha arribat bé. Torna-la a escriure.',
  'La nota es demasiado larga: hasta {0} letras. Pártela en dos.':
    'La nota és massa llarga: fins a {0} lletres. Parteix-la en dues.',
  'Estas notas ya están terminadas. Corrige el texto en la conversación.':
    'Aquestes notes ja estan acabades. Corregeix el text a la conversa.',
  'Ya no caben más notas en esta conversación.': 'Ja no hi caben més notes en aquesta conversa.',
  'No sabemos qué momento marcar. Vuelve a intentarlo.': 'No sabem quin moment marcar. Torna-ho a provar.',
  'No sabemos cuándo has hablado tú. Vuelve a intentarlo.': 'No sabem quan has parlat tu. Torna-ho a provar.',
  'Ya no caben más marcas de «hablo yo» en esta conversación.':
    'Ja no hi caben més marques de «parlo jo» en aquesta conversa.',
  'Ya no caben más momentos marcados en esta conversación.': 'Ja no hi caben més moments marcats en aquesta conversa.',
  'Escribe algo antes de terminar.': 'Escriu alguna cosa abans d’acabar.',
  'Esta conversación son notas escritas: no lleva sonido.': 'Aquesta conversa són notes escrites: no porta so.',
  'Al enlace le falta un trozo. Cópialo entero o pide otro.':
    'A l’enllaç li falta un tros. Copia’l sencer o demana’n un altre.',
  'Elige a otra persona: no se puede traspasar a la misma.':
    'Tria una altra persona: no es pot traspassar a la mateixa.',
  'Elige al menos un permiso de la lista.': 'Tria almenys un permís de la llista.',
  'Es la última cuenta de administración. Da antes ese permiso a otra persona.':
    'És l’últim compte d’administració. Dona abans aquest permís a una altra persona.',
  'Esa cuenta está desactivada. Actívala antes de darle un enlace.':
    'Aquest compte està desactivat. Activa’l abans de donar-li un enllaç.',
  'Escribe el correo entero, como nombre@ejemplo.org.': 'Escriu el correu sencer, com nom@exemple.org.',
  'Esta es la sesión que estás usando. Para cerrarla, pulsa Salir.':
    'Aquesta és la sessió que estàs fent servir. Per tancar-la, prem Sortir.',
  'Este enlace ya no sirve: ha caducado o ya se usó. Pide otro a quien administra el portal.':
    'Aquest enllaç ja no serveix: ha caducat o ja s’ha fet servir. Demana’n un altre a qui administra el portal.',
  'La contraseña actual no es esa. Escríbela otra vez.': 'La contrasenya actual no és aquesta. Torna-la a escriure.',
  'No puedes desactivar tu propia cuenta. Pídeselo a otra persona con permiso de administración.':
    'No pots desactivar el teu propi compte. Demana-ho a una altra persona amb permís d’administració.',
  'No puedes quitarte a ti el permiso de administración. Pídeselo a otra persona que lo tenga.':
    'No et pots treure el permís d’administració. Demana-ho a una altra persona que el tingui.',
  'Quien recibe a las personas tiene que haber entrado ya y poder llevar entrevistas.':
    'Qui rep les persones ha d’haver entrat ja i poder fer entrevistes.',
  'Ya hay una cuenta con ese correo. Búscala en la lista.':
    'Ja hi ha un compte amb aquest correu. Busca’l a la llista.',
  'Ya se están traspasando sus personas. Espera a que termine.':
    'Ja s’estan traspassant les seves persones. Espera que acabi.',
  'El nombre del archivo es demasiado largo. Acórtalo y vuelve a subirlo.':
    'El nom del fitxer és massa llarg. Escurça’l i torna a pujar-lo.',
  'La subida se ha abierto en otro sitio. Sigue desde donde se quedó.':
    'La pujada s’ha obert en un altre lloc. Continua des d’on es va quedar.',
  'No se ha podido leer el archivo. Está guardado: reintenta dentro de un rato.':
    'No s’ha pogut llegir el fitxer. Està desat: torna-ho a provar d’aquí a una estona.',
  'Contesta sí o no. Si hace falta, añade detrás una aclaración.':
    'Contesta sí o no. Si cal, afegeix-hi un aclariment al darrere.',
  'Elige una de estas respuestas: {0}.': 'Tria una d’aquestes respostes: {0}.',
  'Escribe la respuesta con palabras.': 'Escriu la resposta amb paraules.',
  'Escribe un número, por ejemplo 3. Detrás puedes añadir una aclaración.':
    'Escriu un número, per exemple 3. Al darrere hi pots afegir un aclariment.',
  'Escribe una fecha con día, mes y año, por ejemplo 23/11/2026.':
    'Escriu una data amb dia, mes i any, per exemple 23/11/2026.',
  'Has elegido una cosa y el texto empieza por la contraria. Deja una de las dos.':
    'Has triat una cosa i el text comença per la contrària. Deixa’n una de les dues.',
  'La ficha se puede descargar como csv, xlsx o json. Elige uno de los tres.':
    'La fitxa es pot descarregar com a csv, xlsx o json. Tria’n un dels tres.',
  'Todavía estamos leyendo la conversación. Espera un momento y vuelve a intentarlo.':
    'Encara estem llegint la conversa. Espera un moment i torna-ho a provar.',
  'Ya no se puede deshacer: esa pregunta ha cambiado después.':
    'Ja no es pot desfer: aquesta pregunta ha canviat després.',
  'Ya no se puede deshacer: esta respuesta ha cambiado después.':
    'Ja no es pot desfer: aquesta resposta ha canviat després.',
  'Esta conversación sigue abierta. Termínala y después podrás descartarla.':
    'Aquesta conversa encara és oberta. Acaba-la i després la podràs descartar.',
  'Añade al menos un ámbito con una pregunta.': 'Afegeix almenys un àmbit amb una pregunta.',
  'Di con qué respuesta a «{0}» no procede.': 'Digues amb quina resposta a «{0}» no escau.',
  'El borrador dice lo mismo que la versión publicada. Cambia algo antes de publicarlo.':
    "L'esborrany diu el mateix que la versió publicada. Canvia alguna cosa abans de publicar-lo.",
  'El formulario no ha llegado bien. Recarga la página y vuelve a intentarlo.':
    'El formulari no ha arribat bé. Torna a carregar la pàgina i prova-ho de nou.',
  'El nombre corto es demasiado largo: hasta {0} letras.': 'El nom curt és massa llarg: fins a {0} lletres.',
  'El ámbito «{0}» no tiene preguntas. Añade una o quita el ámbito.':
    "L'àmbit «{0}» no té preguntes. Afegeix-ne una o treu l'àmbit.",
  'Elige al menos una entrevista con la que probar.': 'Tria almenys una entrevista per provar.',
  'Elige qué tipo de respuesta tiene.': 'Tria quin tipus de resposta té.',
  'Elige tras cuántos ámbitos se sugiere: de 1 a {0}.': "Tria després de quants àmbits se suggereix: d'1 a {0}.",
  'Elige una sola manera de decir cuándo se sugiere.': 'Tria una sola manera de dir quan se suggereix.',
  'En este idioma todavía no sabemos escuchar. Elige otro.':
    "En aquesta llengua encara no sabem escoltar. Tria'n una altra.",
  'Esas conversaciones son demasiado largas para probarlas a la vez. Elige menos.':
    "Aquestes converses són massa llargues per provar-les alhora. Tria'n menys.",
  'Escribe al menos una manera de preguntarla o de contestarla, o di que solo se marca a mano.':
    'Escriu almenys una manera de preguntar-la o de contestar-la, o digues que només es marca a mà.',
  'Escribe cómo se diría en voz alta.': 'Escriu com es diria en veu alta.',
  'Escribe la pregunta.': 'Escriu la pregunta.',
  'Esta pregunta está dos veces. Quita una de las dos.': 'Aquesta pregunta hi és dues vegades. Treu-ne una.',
  'Ha cambiado la respuesta de «{0}» y vuelve a hacer falta.': 'Ha canviat la resposta de «{0}» i torna a fer falta.',
  'Hay dos ámbitos con el mismo nombre interno. Quita uno y añádelo de nuevo.':
    'Hi ha dos àmbits amb el mateix nom intern. Treu-ne un i afegeix-lo de nou.',
  'La nota es demasiado larga: hasta {0} letras.': 'La nota és massa llarga: fins a {0} lletres.',
  'La pregunta a la que espera ya no está. Elige otra o quita la espera.':
    "La pregunta a què espera ja no hi és. Tria'n una altra o treu l'espera.",
  'La pregunta de la que depende ya no está. Elige otra o quita la condición.':
    "La pregunta de què depèn ja no hi és. Tria'n una altra o treu la condició.",
  'La pregunta «{0}» no se contesta con sí o no. Elige otra respuesta o quita la condición.':
    'La pregunta «{0}» no es contesta amb sí o no. Tria una altra resposta o treu la condició.',
  'La pregunta «{0}» no se contesta con un número. Elige otra respuesta o quita la condición.':
    'La pregunta «{0}» no es contesta amb un número. Tria una altra resposta o treu la condició.',
  'La respuesta «{0}» no está entre las de «{1}». Elige otra.':
    "La resposta «{0}» no és entre les de «{1}». Tria'n una altra.",
  'Las condiciones van en círculo: esta pregunta depende de otra que depende de ella. Quita una.':
    "Les condicions van en cercle: aquesta pregunta depèn d'una altra que depèn d'ella. Treu-ne una.",
  'Las preguntas se esperan en círculo. Quita una de las esperas.':
    "Les preguntes s'esperen en cercle. Treu una de les esperes.",
  'No entendemos la frase «{0}». Escríbela solo con palabras, o revisa sus paréntesis y signos.':
    "No entenem la frase «{0}». Escriu-la només amb paraules, o revisa'n els parèntesis i els signes.",
  'No procede porque en «{0}» la respuesta es no.': 'No escau perquè a «{0}» la resposta és no.',
  'No procede porque en «{0}» la respuesta es sí.': 'No escau perquè a «{0}» la resposta és sí.',
  'No procede porque en «{0}» la respuesta es {1} o menos.': 'No escau perquè a «{0}» la resposta és {1} o menys.',
  'No procede porque en «{0}» la respuesta es {1} o más.': 'No escau perquè a «{0}» la resposta és {1} o més.',
  'No procede porque en «{0}» la respuesta es «{1}».': 'No escau perquè a «{0}» la resposta és «{1}».',
  'Otra persona ha cambiado este borrador mientras tanto. Lo tuyo sigue en la pantalla: mira lo suyo o guarda lo tuyo encima.':
    'Una altra persona ha canviat aquest esborrany mentrestant. El que és teu continua a la pantalla: mira el seu o desa el teu a sobre.',
  'Para elegir hacen falta al menos dos respuestas. Añádelas.': 'Per triar calen almenys dues respostes. Afegeix-les.',
  'Ponle un nombre corto, de dos a cinco palabras, para la lista.':
    'Posa-li un nom curt, de dues a cinc paraules, per a la llista.',
  'Ponle un título al formulario.': 'Posa un títol al formulari.',
  'Ponle un título al ámbito.': "Posa un títol a l'àmbit.",
  'Probarlo ha tardado demasiado. Inténtalo con menos conversaciones.':
    'Provar-ho ha trigat massa. Prova-ho amb menys converses.',
  'Son demasiadas entrevistas a la vez: hasta {0}.': 'Són massa entrevistes alhora: fins a {0}.',
  'Son demasiadas frases en «{0}»: caben {1} en cada lista.': "Són massa frases a «{0}»: n'hi caben {1} a cada llista.",
  'Son demasiadas preguntas: el máximo son {0}. Quita algunas.':
    'Són massa preguntes: el màxim són {0}. Treu-ne algunes.',
  'Son demasiadas respuestas para elegir: el máximo son {0}.': 'Són massa respostes per triar: el màxim són {0}.',
  'Son demasiados ámbitos: el máximo son {0}. Junta algunos.': "Són massa àmbits: el màxim són {0}. Ajunta'n alguns.",
  'Un texto es demasiado largo: hasta {0} letras.': 'Un text és massa llarg: fins a {0} lletres.',
  'Una de las respuestas para elegir está dos veces. Quita una.':
    'Una de les respostes per triar hi és dues vegades. Treu-ne una.',
  'Una de las respuestas para elegir está vacía. Escríbela o quítala.':
    'Una de les respostes per triar és buida. Escriu-la o treu-la.',
  'Una frase de «{0}» es demasiado larga: hasta {1} letras.': 'Una frase de «{0}» és massa llarga: fins a {1} lletres.',
  'Una pregunta no puede depender de sí misma. Elige otra.':
    "Una pregunta no pot dependre d'ella mateixa. Tria'n una altra.",
  'Una pregunta no puede esperar a sí misma. Elige otra.':
    "Una pregunta no es pot esperar a ella mateixa. Tria'n una altra.",
  'La persona de esta grabación ya no está en el portal. Quita el archivo de la lista.':
    'La persona d’aquesta gravació ja no és al portal. Treu el fitxer de la llista.',
  'Elige claro, oscuro o como el equipo.': 'Tria clar, fosc o com l’equip.',
  'No contesta a tiempo. Comprueba que su máquina no está desbordada y que la red llega hasta ella.':
    'No respon a temps. Comprova que la seva màquina no està desbordada i que la xarxa hi arriba.',
  'No se puede hablar con él. Comprueba que está encendido y que la red llega hasta él.':
    'No s’hi pot parlar. Comprova que està engegat i que la xarxa hi arriba.',
  'Ha fallado por dentro. El registro del servidor dice cuándo y de qué manera.':
    'Ha fallat per dins. El registre del servidor diu quan i de quina manera.',
  'Nadie en la red conoce su dirección. Comprueba la dirección y la región que hay en los ajustes.':
    'Ningú a la xarxa no coneix la seva adreça. Comprova l’adreça i la regió que hi ha als ajustos.',
  'Su certificado no es de fiar. Comprueba la dirección y que el certificado no ha caducado.':
    'El seu certificat no és de fiar. Comprova l’adreça i que el certificat no ha caducat.',
  'No acepta la clave. Comprueba que es la suya, que no ha caducado y que tiene permiso para esto.':
    'No accepta la clau. Comprova que és la seva, que no ha caducat i que té permís per a això.',
  'No hay ninguna clave que darle. Comprueba las variables de entorno, el perfil o el permiso de la máquina.':
    'No hi ha cap clau per donar-li. Comprova les variables d’entorn, el perfil o el permís de la màquina.',
  'Su cuenta no tiene saldo. Avisa a quien la paga.': 'El seu compte no té saldo. Avisa qui el paga.',
  'En esa dirección no está lo que se busca. Comprueba la dirección, la región y el modelo que hay en los ajustes.':
    'En aquesta adreça no hi ha el que es busca. Comprova l’adreça, la regió i el model que hi ha als ajustos.',
  'No acepta lo que se le pide. Comprueba el modelo, el idioma y la región que hay en los ajustes.':
    'No accepta el que se li demana. Comprova el model, l’idioma i la regió que hi ha als ajustos.',
  'Tiene demasiado trabajo o su cuenta ha llegado a un límite. Prueba otra vez dentro de un rato.':
    'Té massa feina o el seu compte ha arribat a un límit. Torna-ho a provar d’aquí a una estona.',
  'Contesta que ha fallado. Prueba otra vez dentro de un rato y, si sigue igual, mira cómo está ese servicio.':
    'Contesta que ha fallat. Torna-ho a provar d’aquí a una estona i, si continua igual, mira com està aquest servei.',
  'Ha fallado varias veces seguidas y se le deja descansar. Prueba otra vez dentro de un minuto.':
    'Ha fallat diverses vegades seguides i se’l deixa descansar. Torna-ho a provar d’aquí a un minut.',
  'No se encuentra el programa. Comprueba que está instalado y el nombre que hay en los ajustes.':
    'No es troba el programa. Comprova que està instal·lat i el nom que hi ha als ajustos.',
  'El programa termina con un error. Pruébalo a mano con una grabación para ver de qué se queja.':
    'El programa acaba amb un error. Prova’l a mà amb una gravació per veure de què es queixa.',
  'Contesta algo que no se entiende. Comprueba que en esa dirección está de verdad ese servicio.':
    'Contesta una cosa que no s’entén. Comprova que en aquesta adreça hi ha de veritat aquest servei.',
  'Contesta, pero no ha oído nada en dos segundos de voz clara. Comprueba que su modelo es de ese idioma.':
    'Contesta, però no ha sentit res en dos segons de veu clara. Comprova que el seu model és d’aquest idioma.',
  'Oye, pero no ha entendido ni una palabra. Comprueba que su modelo es de ese idioma.':
    'Hi sent, però no ha entès ni una paraula. Comprova que el seu model és d’aquest idioma.',
  'Contesta, pero no encuentra lo que dice una frase sencilla. Prueba con otro modelo.':
    'Contesta, però no troba el que diu una frase senzilla. Prova amb un altre model.',
  'Lo que devuelve no es lo que se guardó. No lo uses hasta saber por qué.':
    'El que torna no és el que s’hi va desar. No el facis servir fins que no sàpigues per què.',
  'El reconocimiento del navegador se prueba en cada navegador.':
    'El reconeixement del navegador es prova a cada navegador.',
};
