import type { Sentence } from '../es/sentences';

export const sentences: Record<Sentence, string> = {
  'Escribe tu pregunta, de hasta {0} letras.': 'Write your question, in up to {0} letters.',
  'La pregunta no ha llegado bien. Vuelve a hacerla.': 'The question did not arrive properly. Ask it again.',
  'Ahora mismo no podemos atenderte. No se ha perdido nada: prueba otra vez en un momento.':
    'We cannot attend to you right now. Nothing was lost: try again in a moment.',
  'Algo ha fallado por nuestra parte (referencia {0}). Prueba otra vez; si sigue, avisa a quien lleva el portal.':
    'Something failed on our side (reference {0}). Try again; if it goes on, tell whoever runs the portal.',
  'Antes de grabar, lee el texto de consentimiento y anota que la persona acepta.':
    'Before recording, read the consent text and note that the person agrees.',
  'Antes de subir una grabación, anota que la persona acepta que se guarde.':
    'Before uploading a recording, note that the person agrees to it being stored.',
  'Así no se puede anotar una respuesta. Vuelve a cargar la página.':
    'An answer cannot be noted that way. Load the page again.',
  'Demasiados intentos desde este lugar. Espera un minuto y prueba otra vez.':
    'Too many tries from this place. Wait a minute and try again.',
  'Demasiados intentos. Espera {0} segundos y prueba otra vez.': 'Too many tries. Wait {0} seconds and try again.',
  'El archivo está vacío o pasa de 2 GB. Elige otro o divídelo.':
    'The file is empty or larger than 2 GB. Choose another one or split it.',
  'El archivo no contiene sonido. Comprueba que es la grabación que querías subir.':
    'The file contains no sound. Check that it is the recording you wanted to upload.',
  'El correo o la contraseña no son correctos.': 'The e-mail or the password is not right.',
  'El final de la grabación no cuadra con lo guardado. Recarga la página y vuelve a terminar.':
    'The end of the recording does not match what is stored. Load the page again and finish once more.',
  'El motor de transcripción no responde. La grabación está guardada: reintenta cuando vuelva a funcionar.':
    'The transcription engine does not answer. The recording is saved: try again when it works.',
  'El motor {0} no acepta la clave con la que está configurado. La grabación está guardada: avisa a quien administra el portal y reintenta después.':
    'The {0} engine does not accept the key it is set up with. The recording is saved: tell whoever runs the portal, and try again afterwards.',
  'La cuenta del motor {0} no tiene saldo. La grabación está guardada: avisa a quien administra el portal y reintenta después.':
    'The account of the {0} engine has no credit left. The recording is saved: tell whoever runs the portal, and try again afterwards.',
  'El motor {0} no acepta esta grabación tal como se le envía. La grabación está guardada: avisa a quien administra el portal y reintenta después.':
    'The {0} engine does not accept this recording the way it is sent. The recording is saved: tell whoever runs the portal, and try again afterwards.',
  'La grabación es más larga de lo que admite el motor {0}. Está guardada: avisa a quien administra el portal o súbela en partes.':
    'The recording is longer than the {0} engine takes. It is saved: tell whoever runs the portal, or upload it in parts.',
  'El motor {0} no está preparado para el idioma «{1}». Elige otro motor u otro idioma.':
    'The {0} engine is not set up for the language “{1}”. Choose another engine or another language.',
  'El sonido enviado no tiene la forma esperada. Vuelve a cargar la página.':
    'The sound that was sent does not have the expected form. Load the page again.',
  'El sonido no ha llegado bien. Recarga la página: lo que falta se vuelve a enviar.':
    'The sound did not arrive well. Load the page again: what is missing is sent once more.',
  'El texto del consentimiento no está en ese idioma. Elige español, catalán o inglés.':
    'The consent text is not in that language. Choose Spanish, Catalan or English.',
  'El texto del consentimiento ha cambiado. Vuelve a cargar la página y léele el nuevo.':
    'The consent text has changed. Load the page again and read them the new one.',
  'Elige español, catalán o inglés.': 'Choose Spanish, Catalan or English.',
  'Entre estas dos intervenciones se ha quitado una parte: no se pueden unir.':
    'A part between these two lines was taken out: they cannot be joined.',
  'Es la última intervención: no hay otra con la que unirla.':
    'It is the last line: there is no other one to join it with.',
  'Esa dirección no está bien escrita. Vuelve a la lista y entra otra vez.':
    'That address is not well written. Go back to the list and come in again.',
  'Esa pregunta no está en el formulario.': 'That question is not in the form.',
  'Esas intervenciones han cambiado desde entonces. Corrígelas a mano.':
    'Those lines have changed since then. Correct them by hand.',
  'Escribe el nombre de la persona, de hasta {0} letras.': 'Type the person’s name, up to {0} letters.',
  'Escribe la respuesta antes de guardarla.': 'Write the answer before saving it.',
  'Escribe la respuesta, o elige «no procede» o «no quiere contestar».':
    'Write the answer, or choose “does not apply” or “would rather not say”.',
  'Escribe qué buscas, hasta {0} letras.': 'Type what you are looking for, up to {0} letters.',
  'Escribe tu correo entero, como nombre@ejemplo.org.': 'Type your whole e-mail, like name@example.org.',
  'Escribe tu nombre, de hasta {0} letras.': 'Type your name, up to {0} letters.',
  'Ese cambio no se puede deshacer.': 'That change cannot be undone.',
  'Ese correo no parece completo. Revísalo o déjalo vacío.':
    'That e-mail does not look complete. Check it or leave it empty.',
  'Ese formato no existe. Elige texto, Word, subtítulos o datos.':
    'That format does not exist. Choose text, Word, subtitles or data.',
  'Ese guion no existe. Elige uno de la carpeta de guiones.':
    'That script does not exist. Choose one from the folder of scripts.',
  'Ese motor de transcripción no está disponible. Elige otro de la lista.':
    'That transcription engine is not available. Choose another from the list.',
  'Ese motor no transcribe archivos. Elige otro de la lista.':
    'That engine does not transcribe files. Choose another from the list.',
  'Ese teléfono no parece completo. Revísalo o déjalo vacío.':
    'That telephone number does not look complete. Check it or leave it empty.',
  'Ese trozo de la grabación no existe.': 'That piece of the recording does not exist.',
  'Ese trozo no cabe en el archivo que se anunció. Empieza la subida otra vez.':
    'That piece does not fit in the file that was announced. Start the upload again.',
  'Esta conversación la transcribe el servidor, no el navegador.':
    'This conversation is transcribed by the server, not by the browser.',
  'Esta conversación ya está terminada.': 'This conversation is already finished.',
  'Esta respuesta ha cambiado mientras la mirabas. Mira la de ahora antes de confirmarla.':
    'This answer has changed while you were looking at it. Look at the present one before you confirm it.',
  'Esta sesión ya existe. Entra otra vez.': 'This session already exists. Log in again.',
  'Este archivo no es una grabación que sepamos leer. Elige un archivo de sonido: wav, mp3, m4a, ogg, webm o mp4.':
    'This file is not a recording we can read. Choose a sound file: wav, mp3, m4a, ogg, webm or mp4.',
  'Aquí solo se pueden leer grabaciones WAV. Súbela en WAV o avisa a quien administra el portal.':
    'Only WAV recordings can be read here. Upload it as WAV, or tell whoever looks after the portal.',
  'Esto no se puede pedir así.': 'This cannot be asked for that way.',
  'Falta el formulario de esta conversación. Avisa a quien mantiene el portal.':
    'The form of this conversation is missing. Tell whoever maintains the portal.',
  'Falta el sonido de la demostración. Vuelve a instalar el programa.':
    'The sound of the demonstration is missing. Install the program again.',
  'Falta un trozo anterior. La subida sigue desde donde se quedó.':
    'An earlier piece is missing. The upload goes on from where it was.',
  'La contraseña debe tener entre {0} y {1} caracteres.': 'The password must have between {0} and {1} characters.',
  'La conversación se ha abierto en otro sitio. Inténtalo de nuevo.':
    'The conversation was opened somewhere else. Try again.',
  'La grabación dura más de {0} horas. Divídela en partes y súbelas por separado.':
    'The recording is longer than {0} hours. Split it into parts and upload them separately.',
  'La grabación está dañada o incompleta y no se puede leer. Vuelve a copiarla del aparato donde se hizo y súbela otra vez.':
    'The recording is damaged or incomplete and cannot be read. Copy it again from the device it was made on and upload it once more.',
  'La grabación sigue en otro dispositivo; termínala desde allí.':
    'The recording goes on on another device; finish it there.',
  'La grabación tarda demasiado en leerse. Conviértela a mp3 o wav y súbela otra vez.':
    'The recording takes too long to read. Convert it to mp3 or wav and upload it again.',
  'No se ha oído ninguna otra cosa.': 'Nothing else was heard.',
  'Aquí no hay nada oído que quitar.': 'Nothing was heard here that could be taken away.',
  'Has dicho que no era eso.': 'You said it was not that.',
  'La has desmarcado a mano.': 'You unticked it by hand.',
  'La intervención es demasiado larga: el máximo son 10.000 caracteres.':
    'The line is too long: the most is 10,000 characters.',
  'La intervención no puede quedar vacía.': 'The line cannot be left empty.',
  'La respuesta es demasiado larga: el máximo son {0} caracteres.':
    'The answer is too long: the most is {0} characters.',
  'La respuesta es demasiado larga: hasta {0} letras.': 'The answer is too long: up to {0} letters.',
  'Las palabras no han llegado bien desde el navegador. Recarga la página.':
    'The words did not arrive well from the browser. Load the page again.',
  'Lo enviado es demasiado grande. Envíalo en trozos más pequeños.':
    'What was sent is too large. Send it in smaller pieces.',
  'Lo enviado no está bien escrito o le falta algo. Revísalo y prueba otra vez.':
    'What was sent is not well written or something is missing. Check it and try again.',
  'No entendemos el formato de lo enviado.': 'We do not understand the format of what was sent.',
  'No entendemos lo que ha oído el navegador. Vuelve a cargar la página.':
    'We do not understand what the browser heard. Load the page again.',
  'No entendemos qué quieres hacer con esa pregunta.': 'We do not understand what you want to do with that question.',
  'No hay respuesta que confirmar. Escríbela primero.': 'There is no answer to confirm. Write it first.',
  'No lo encontramos. Puede que se haya borrado o que no sea tuyo.':
    'We cannot find it. It may have been deleted, or it may not be yours.',
  'No se ha podido llevar las respuestas a la ficha. No se ha perdido nada: reintenta dentro de un rato.':
    'The answers could not be taken to the case file. Nothing was lost: try again in a while.',
  'No se ha podido preparar la grabación para escucharla. El sonido está guardado: reintenta dentro de un rato.':
    'The recording could not be made ready to listen to. The sound is saved: try again in a while.',
  'No se ha podido terminar de preparar la conversación. No se ha perdido nada: reintenta dentro de un rato.':
    'The conversation could not be prepared to the end. Nothing was lost: try again in a while.',
  'No se ha podido transcribir. La grabación está guardada: reintenta dentro de un rato.':
    'It could not be transcribed. The recording is saved: try again in a while.',
  'Pide entre 1 y {0} resultados.': 'Ask for between 1 and {0} results.',
  'Pon el cursor entre dos palabras: a cada lado tiene que quedar algo.':
    'Put the cursor between two words: something has to stay on each side.',
  'Se ha perdido el hilo un momento; se retoma solo.': 'The thread was lost for a moment; it resumes by itself.',
  'Se ha perdido un trozo del archivo. Súbelo otra vez.': 'A piece of the file was lost. Upload it again.',
  'Todavía faltan trozos del archivo. La subida sigue desde donde se quedó.':
    'Pieces of the file are still missing. The upload goes on from where it was.',
  'Todavía no hay ninguna respuesta que confirmar.': 'There is no answer to confirm yet.',
  'Tu cuenta no tiene permiso para esto. Pídeselo a quien la administra.':
    'Your account is not allowed to do this. Ask whoever administers it.',
  'Tu sesión ha terminado. Entra otra vez.': 'Your session has ended. Log in again.',
  'No entendemos qué parte hay que quitar. Vuelve a elegirla.':
    'We do not understand which part to remove. Choose it again.',
  'Se ha quitado lo que la sostenía.': 'What it stood on was removed.',
  'La nota no ha llegado bien. Vuelve a escribirla.': 'The note did not arrive well. Write it again.',
  'La nota es demasiado larga: hasta {0} letras. Pártela en dos.':
    'The note is too long: up to {0} letters. Split it in two.',
  'Estas notas ya están terminadas. Corrige el texto en la conversación.':
    'These notes are finished. Correct the text in the conversation.',
  'Ya no caben más notas en esta conversación.': 'No more notes fit in this conversation.',
  'No sabemos qué momento marcar. Vuelve a intentarlo.': 'We do not know which moment to flag. Try again.',
  'No sabemos cuándo has hablado tú. Vuelve a intentarlo.': 'We do not know when it was you who spoke. Try again.',
  'Ya no caben más marcas de «hablo yo» en esta conversación.':
    'This conversation can hold no more “I am speaking” marks.',
  'Ya no caben más momentos marcados en esta conversación.': 'No more flagged moments fit in this conversation.',
  'Escribe algo antes de terminar.': 'Write something before you finish.',
  'Esta conversación son notas escritas: no lleva sonido.': 'This conversation is written notes: it has no sound.',
  'Al enlace le falta un trozo. Cópialo entero o pide otro.':
    'A piece of the link is missing. Copy all of it or ask for another.',
  'Elige a otra persona: no se puede traspasar a la misma.':
    'Choose someone else: people cannot be handed over to the same person.',
  'Elige al menos un permiso de la lista.': 'Choose at least one permission from the list.',
  'Es la última cuenta de administración. Da antes ese permiso a otra persona.':
    'It is the last administrator account. First give that permission to someone else.',
  'Esa cuenta está desactivada. Actívala antes de darle un enlace.':
    'That account is disabled. Enable it before giving it a link.',
  'Escribe el correo entero, como nombre@ejemplo.org.': 'Write the whole e-mail, like name@example.org.',
  'Esta es la sesión que estás usando. Para cerrarla, pulsa Salir.':
    'This is the session you are using. To end it, press Log out.',
  'Este enlace ya no sirve: ha caducado o ya se usó. Pide otro a quien administra el portal.':
    'This link no longer works: it has expired or was already used. Ask whoever administers the portal for another.',
  'La contraseña actual no es esa. Escríbela otra vez.': 'That is not your current password. Write it again.',
  'No puedes desactivar tu propia cuenta. Pídeselo a otra persona con permiso de administración.':
    'You cannot disable your own account. Ask another administrator.',
  'No puedes quitarte a ti el permiso de administración. Pídeselo a otra persona que lo tenga.':
    'You cannot take the administration permission from yourself. Ask someone else who has it.',
  'Quien recibe a las personas tiene que haber entrado ya y poder llevar entrevistas.':
    'Whoever receives the people must have logged in already and be able to hold interviews.',
  'Ya hay una cuenta con ese correo. Búscala en la lista.':
    'There is already an account with that e-mail. Look for it in the list.',
  'Ya se están traspasando sus personas. Espera a que termine.':
    'Their people are already being handed over. Wait until it is done.',
  'El nombre del archivo es demasiado largo. Acórtalo y vuelve a subirlo.':
    'The file’s name is too long. Shorten it and upload it again.',
  'La subida se ha abierto en otro sitio. Sigue desde donde se quedó.':
    'The upload was opened somewhere else. It goes on where it was.',
  'No se ha podido leer el archivo. Está guardado: reintenta dentro de un rato.':
    'The file could not be read. It is saved: try again in a while.',
  'Contesta sí o no. Si hace falta, añade detrás una aclaración.':
    'Answer yes or no. If needed, add a remark after it.',
  'Elige una de estas respuestas: {0}.': 'Choose one of these answers: {0}.',
  'Escribe la respuesta con palabras.': 'Write the answer in words.',
  'Escribe un número, por ejemplo 3. Detrás puedes añadir una aclaración.':
    'Write a number, for example 3. You can add a remark after it.',
  'Escribe una fecha con día, mes y año, por ejemplo 23/11/2026.':
    'Write a date with day, month and year, for example 23/11/2026.',
  'Has elegido una cosa y el texto empieza por la contraria. Deja una de las dos.':
    'You chose one thing and the text begins with the other. Keep one of the two.',
  'La ficha se puede descargar como csv, xlsx o json. Elige uno de los tres.':
    'The case file can be downloaded as csv, xlsx or json. Choose one of the three.',
  'Todavía estamos leyendo la conversación. Espera un momento y vuelve a intentarlo.':
    'We are still reading the conversation. Wait a moment and try again.',
  'Ya no se puede deshacer: esa pregunta ha cambiado después.':
    'It can no longer be undone: that question has changed since.',
  'Ya no se puede deshacer: esta respuesta ha cambiado después.':
    'This can no longer be undone: the answer has changed since.',
  'Esta conversación sigue abierta. Termínala y después podrás descartarla.':
    'This conversation is still open. End it and then you can discard it.',
  'Añade al menos un ámbito con una pregunta.': 'Add at least one area with a question.',
  'Di con qué respuesta a «{0}» no procede.': 'Say with which answer to “{0}” it does not apply.',
  'El borrador dice lo mismo que la versión publicada. Cambia algo antes de publicarlo.':
    'The draft says the same as the published version. Change something before publishing it.',
  'El formulario no ha llegado bien. Recarga la página y vuelve a intentarlo.':
    'The form did not arrive well. Reload the page and try again.',
  'El nombre corto es demasiado largo: hasta {0} letras.': 'The short name is too long: up to {0} letters.',
  'El ámbito «{0}» no tiene preguntas. Añade una o quita el ámbito.':
    'The area “{0}” has no questions. Add one or remove the area.',
  'Elige al menos una entrevista con la que probar.': 'Choose at least one interview to try it on.',
  'Elige qué tipo de respuesta tiene.': 'Choose what kind of answer it has.',
  'Elige tras cuántos ámbitos se sugiere: de 1 a {0}.': 'Choose after how many areas it is suggested: from 1 to {0}.',
  'Elige una sola manera de decir cuándo se sugiere.': 'Choose only one way to say when it is suggested.',
  'En este idioma todavía no sabemos escuchar. Elige otro.':
    'We cannot listen in this language yet. Choose another one.',
  'Esas conversaciones son demasiado largas para probarlas a la vez. Elige menos.':
    'Those conversations are too long to be tried at once. Choose fewer.',
  'Escribe al menos una manera de preguntarla o de contestarla, o di que solo se marca a mano.':
    'Write at least one way to ask or to answer it, or say that it is only ticked by hand.',
  'Escribe cómo se diría en voz alta.': 'Write how one would say it aloud.',
  'Escribe la pregunta.': 'Write the question.',
  'Esta pregunta está dos veces. Quita una de las dos.': 'This question is there twice. Remove one of the two.',
  'Ha cambiado la respuesta de «{0}» y vuelve a hacer falta.':
    'The answer to “{0}” has changed and it is needed again.',
  'Hay dos ámbitos con el mismo nombre interno. Quita uno y añádelo de nuevo.':
    'Two areas have the same internal name. Remove one and add it again.',
  'La nota es demasiado larga: hasta {0} letras.': 'The note is too long: up to {0} letters.',
  'La pregunta a la que espera ya no está. Elige otra o quita la espera.':
    'The question it waits for is gone. Choose another one or remove the wait.',
  'La pregunta de la que depende ya no está. Elige otra o quita la condición.':
    'The question it depends on is gone. Choose another one or remove the condition.',
  'La pregunta «{0}» no se contesta con sí o no. Elige otra respuesta o quita la condición.':
    'The question “{0}” is not answered with yes or no. Choose another answer or remove the condition.',
  'La pregunta «{0}» no se contesta con un número. Elige otra respuesta o quita la condición.':
    'The question “{0}” is not answered with a number. Choose another answer or remove the condition.',
  'La respuesta «{0}» no está entre las de «{1}». Elige otra.':
    'The answer “{0}” is not among those of “{1}”. Choose another one.',
  'Las condiciones van en círculo: esta pregunta depende de otra que depende de ella. Quita una.':
    'The conditions go in circles: this question depends on one that depends on it. Remove one of them.',
  'Las preguntas se esperan en círculo. Quita una de las esperas.':
    'The questions wait for each other in a circle. Remove one of the waits.',
  'No entendemos la frase «{0}». Escríbela solo con palabras, o revisa sus paréntesis y signos.':
    'We do not understand the phrase “{0}”. Write it with words only, or check its brackets and signs.',
  'No procede porque en «{0}» la respuesta es no.': 'Does not apply because the answer to “{0}” is no.',
  'No procede porque en «{0}» la respuesta es sí.': 'Does not apply because the answer to “{0}” is yes.',
  'No procede porque en «{0}» la respuesta es {1} o menos.':
    'Does not apply because the answer to “{0}” is {1} or less.',
  'No procede porque en «{0}» la respuesta es {1} o más.': 'Does not apply because the answer to “{0}” is {1} or more.',
  'No procede porque en «{0}» la respuesta es «{1}».': 'Does not apply because the answer to “{0}” is “{1}”.',
  'Otra persona ha cambiado este borrador mientras tanto. Lo tuyo sigue en la pantalla: mira lo suyo o guarda lo tuyo encima.':
    'Somebody else has changed this draft meanwhile. Yours is still on the screen: look at theirs or save yours on top.',
  'Para elegir hacen falta al menos dos respuestas. Añádelas.':
    'To choose from there must be at least two answers. Add them.',
  'Ponle un nombre corto, de dos a cinco palabras, para la lista.':
    'Give it a short name, two to five words, for the list.',
  'Ponle un título al formulario.': 'Give the form a title.',
  'Ponle un título al ámbito.': 'Give the area a title.',
  'Probarlo ha tardado demasiado. Inténtalo con menos conversaciones.':
    'Trying it took too long. Try with fewer conversations.',
  'Son demasiadas entrevistas a la vez: hasta {0}.': 'Those are too many interviews at once: up to {0}.',
  'Son demasiadas frases en «{0}»: caben {1} en cada lista.':
    'There are too many phrases in “{0}”: each list holds {1}.',
  'Son demasiadas preguntas: el máximo son {0}. Quita algunas.':
    'Those are too many questions: the most is {0}. Remove some.',
  'Son demasiadas respuestas para elegir: el máximo son {0}.':
    'Those are too many answers to choose from: the most is {0}.',
  'Son demasiados ámbitos: el máximo son {0}. Junta algunos.':
    'Those are too many areas: the most is {0}. Put some together.',
  'Un texto es demasiado largo: hasta {0} letras.': 'A text is too long: up to {0} letters.',
  'Una de las respuestas para elegir está dos veces. Quita una.':
    'One of the answers to choose from is there twice. Remove one.',
  'Una de las respuestas para elegir está vacía. Escríbela o quítala.':
    'One of the answers to choose from is empty. Write it or remove it.',
  'Una frase de «{0}» es demasiado larga: hasta {1} letras.': 'A phrase of “{0}” is too long: up to {1} letters.',
  'Una pregunta no puede depender de sí misma. Elige otra.': 'A question cannot depend on itself. Choose another one.',
  'Una pregunta no puede esperar a sí misma. Elige otra.': 'A question cannot wait for itself. Choose another one.',
  'La persona de esta grabación ya no está en el portal. Quita el archivo de la lista.':
    'The person of this recording is no longer in the portal. Remove the file from the list.',
  'Elige claro, oscuro o como el equipo.': 'Choose light, dark or as the device.',
  'No contesta a tiempo. Comprueba que su máquina no está desbordada y que la red llega hasta ella.':
    'It does not answer in time. Check that its machine is not overloaded and that the network reaches it.',
  'No se puede hablar con él. Comprueba que está encendido y que la red llega hasta él.':
    'It cannot be reached. Check that it is switched on and that the network reaches it.',
  'Ha fallado por dentro. El registro del servidor dice cuándo y de qué manera.':
    'It failed inside. The server’s log says when and how.',
  'Nadie en la red conoce su dirección. Comprueba la dirección y la región que hay en los ajustes.':
    'Nobody on the network knows its address. Check the address and the region in the settings.',
  'Su certificado no es de fiar. Comprueba la dirección y que el certificado no ha caducado.':
    'Its certificate cannot be trusted. Check the address and that the certificate has not expired.',
  'No acepta la clave. Comprueba que es la suya, que no ha caducado y que tiene permiso para esto.':
    'It does not accept the key. Check that it is the right one, that it has not expired and that it is allowed to do this.',
  'No hay ninguna clave que darle. Comprueba las variables de entorno, el perfil o el permiso de la máquina.':
    'There is no key to give it. Check the environment variables, the profile or the role of the machine.',
  'Su cuenta no tiene saldo. Avisa a quien la paga.': 'Its account has no credit left. Tell whoever pays for it.',
  'En esa dirección no está lo que se busca. Comprueba la dirección, la región y el modelo que hay en los ajustes.':
    'What is looked for is not at that address. Check the address, the region and the model in the settings.',
  'No acepta lo que se le pide. Comprueba el modelo, el idioma y la región que hay en los ajustes.':
    'It does not accept what it is asked for. Check the model, the language and the region in the settings.',
  'Tiene demasiado trabajo o su cuenta ha llegado a un límite. Prueba otra vez dentro de un rato.':
    'It has too much to do, or its account has come to a limit. Try again in a while.',
  'Contesta que ha fallado. Prueba otra vez dentro de un rato y, si sigue igual, mira cómo está ese servicio.':
    'It answers that it failed. Try again in a while and, if that does not help, look at how that service is doing.',
  'Ha fallado varias veces seguidas y se le deja descansar. Prueba otra vez dentro de un minuto.':
    'It failed several times in a row and is left in peace. Try again in a minute.',
  'No se encuentra el programa. Comprueba que está instalado y el nombre que hay en los ajustes.':
    'The program cannot be found. Check that it is installed and the name in the settings.',
  'El programa termina con un error. Pruébalo a mano con una grabación para ver de qué se queja.':
    'The program ends with an error. Run it by hand on a recording to see what it complains about.',
  'Contesta algo que no se entiende. Comprueba que en esa dirección está de verdad ese servicio.':
    'It answers something that makes no sense. Check that this service really is at that address.',
  'Contesta, pero no ha oído nada en dos segundos de voz clara. Comprueba que su modelo es de ese idioma.':
    'It answers, but heard nothing in two seconds of clear speech. Check that its model is for that language.',
  'Oye, pero no ha entendido ni una palabra. Comprueba que su modelo es de ese idioma.':
    'It hears, but did not understand a single word. Check that its model is for that language.',
  'Contesta, pero no encuentra lo que dice una frase sencilla. Prueba con otro modelo.':
    'It answers, but does not find what a plain sentence says. Try another model.',
  'Lo que devuelve no es lo que se guardó. No lo uses hasta saber por qué.':
    'What it gives back is not what was saved. Do not use it until you know why.',
  'El reconocimiento del navegador se prueba en cada navegador.':
    'The browser’s own recognition is tried in each browser.',
};
