export interface paths {
  '/api/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readSession'];
    put?: never;
    post: operations['beginSession'];
    delete: operations['endSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/profile/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['changeMyPassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/profile/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listMySessions'];
    put?: never;
    post?: never;
    delete: operations['endMyOtherSessions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/profile/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['endMySession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/profile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['changeProfile'];
    trace?: never;
  };
  '/api/invitations/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['readInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/invitations/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['acceptInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administration/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listAccounts'];
    put?: never;
    post: operations['inviteAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administration/accounts/{id}/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['linkAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administration/accounts/{id}/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['setAccountRoles'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administration/accounts/{id}/disabled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['setAccountDisabled'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administration/accounts/{id}/transfer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['transferCaseload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administration/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readAudit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/forms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listForms'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/forms/{id}/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readFormVersion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/forms/{id}/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readFormDraft'];
    put: operations['saveFormDraft'];
    post?: never;
    delete: operations['dropFormDraft'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/forms/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['publishForm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/forms/{id}/samples': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listFormSamples'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/forms/{id}/trials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['tryForm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/caseload': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readCaseload'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/interviewees/{id}/ficha/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['exportFicha'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/uploads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listUploads'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/forms/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readForm'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listEngines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['search'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/demonstration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['playDemonstration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/interviewees/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readInterviewee'];
    put: operations['addInterviewee'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['changeInterviewee'];
    trace?: never;
  };
  '/api/interviewees/{id}/archived': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['archiveInterviewee'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/interviewees/{id}/consent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['giveConsent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/interviewees/{id}/conversations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listConversations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/interviewees/{id}/discarded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listDiscarded'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/interviewees/{id}/ficha': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readFicha'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/interviewees/{id}/ficha/{questionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['writeAnswer'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/interviewees/{id}/ficha/{questionId}/proposals/{conversationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['decideProposal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/interviewees/{id}/ficha/{questionId}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['undoAnswer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/interviewees/{id}/ficha/closings/{conversationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readClosing'];
    put: operations['closeConversation'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readConversation'];
    put: operations['openConversation'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/marks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['markQuestion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/off-the-record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['takeOffTheRecord'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/notes/{noteId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['takeNote'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/moments/{momentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['flagMoment'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/turns/{turnId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['markTurn'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/finish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['finishConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['discardConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['restoreConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['retryConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/segments/{segmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['correctSegment'];
    trace?: never;
  };
  '/api/conversations/{id}/segments/{segmentId}/split': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['splitSegment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/segments/{segmentId}/merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['mergeSegment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/segments/{segmentId}/speaker': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['nameSpeaker'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/edits/{version}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['undoEdit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/transcript': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['exportTranscript'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/questions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listQuestions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/questions/{questionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['askQuestion'];
    post?: never;
    delete: operations['removeQuestion'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/attach': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['attachProducer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/frames': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['appendFrames'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/stop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['stopRecording'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/recording': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['playRecording'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conversations/{id}/peaks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readPeaks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/uploads/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['beginUpload'];
    post?: never;
    delete: operations['cancelUpload'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/uploads/{id}/bytes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['putUploadBytes'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/uploads/{id}/complete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['completeUpload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/uploads/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['retryUpload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/uploads/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['restoreUpload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listNotifications'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notifications/{id}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['markNotificationRead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notifications/read-all': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['markAllNotificationsRead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/failed-work': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listFailedWork'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/failed-work/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['retryFailedWork'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/engine-health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readEngineHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/analyst-health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readAnalystHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['readCheck'];
    put?: never;
    post: operations['startCheck'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description The password to set. */
    AcceptRequest: {
      /** @description What stands behind the # of the link. */
      token: string;
      /** @description 12 to 128 characters. */
      password: string;
    };
    /**
     * @description Where an account stands.
     * @enum {unknown}
     */
    AccountStatus: 'invited' | 'active' | 'disabled';
    /** @description An account as an administrator sees it. */
    AccountView: {
      /**
       * Format: uuid
       * @description The interviewer whose account it is.
       */
      id: string;
      /** @description As shown. */
      name: string;
      /** @description To log in with. */
      email: string;
      /** @description What it may do. */
      roles: components['schemas']['Roles'][];
      /** @description Where it stands. */
      status: components['schemas']['AccountStatus'];
      /**
       * Format: int32
       * @description How many people are in the caseload, those of the demonstration left out.
       */
      people: number;
      /**
       * Format: date-time
       * @description When the last link ends.
       */
      invitedUntil?: null | string;
      transfer?: null | components['schemas']['TransferView'];
    };
    /** @description How one language model does, since the silos were started. */
    AnalystHealth: {
      /** @description For example `openai`. */
      name: string;
      /** @description Whether it works. */
      state: components['schemas']['EngineState'];
      /**
       * Format: date-time
       * @description Since when it stands so; null while nobody has asked it.
       */
      since?: null | string;
      /**
       * Format: date-time
       * @description When it last answered; null when it has not.
       */
      workedAt?: null | string;
      /** @description What was wrong the last time it failed, in words that tell nothing of a person; null when it never did. */
      problem?: null | string;
      /**
       * Format: int32
       * @description How often it was asked.
       */
      calls: number;
      /**
       * Format: int64
       * @description Tokens it was given.
       */
      inputTokens: number;
      /**
       * Format: int64
       * @description Tokens it wrote.
       */
      outputTokens: number;
      /**
       * Format: date-time
       * @description It failed too often: nobody asks before then. Null when it is asked.
       */
      restsUntil?: null | string;
    };
    /** @enum {unknown} */
    AnalystTrouble: 'away' | 'budget' | null;
    /** @description A typed answer. */
    Answer: {
      /** @description The answer in words; for heard answers, the literal quote or a cut of it. */
      text: string;
      /** @description Set for yes/no questions when the polarity is known. */
      yesNo?: null | boolean;
      /**
       * Format: double
       * @description Set for numbers.
       */
      number?: null | number;
      /**
       * Format: date
       * @description Set for days.
       */
      date?: null | string;
    };
    /**
     * @description Who says so.
     * @enum {unknown}
     */
    AnswerSource: 'rules' | 'model' | 'person';
    /**
     * @description Whether what an answer rests on is still so.
     * @enum {unknown}
     */
    AnswerStanding: 'current' | 'changed' | 'erased';
    /**
     * @description Whom an answer has to be about to settle a question.
     * @enum {unknown}
     */
    AnswerSubject: 'anyone' | 'household' | 'self';
    /**
     * @description The shape of an answer.
     * @enum {unknown}
     */
    AnswerType: 'text' | 'yesNo' | 'number' | 'list' | 'rating' | 'date' | 'choice';
    /**
     * @description How an append went.
     * @enum {unknown}
     */
    AppendOutcome: 'stored' | 'expected' | 'fenced' | 'busy' | 'closed';
    /** @description Answer to an append. */
    AppendReply: {
      /** @description How it went. */
      outcome: components['schemas']['AppendOutcome'];
      /**
       * Format: int64
       * @description The last frame that is stored, -1 when none is.
       */
      durableThrough: number;
      /**
       * Format: int64
       * @description The next frame wanted.
       */
      expected: number;
    };
    /** @description Whether she is put away from the daily list. */
    ArchiveRequest: {
      archived: boolean;
    };
    /** @description What somebody wants to know. */
    AskedQuestion: {
      /** @description In her own words, up to 500 characters. */
      question: string;
    };
    /** @description The producer's ticket to a recording. */
    Attachment: {
      /**
       * Format: int64
       * @description Goes up with each Attach; frames of a lower epoch are refused.
       */
      epoch: number;
      /**
       * Format: int64
       * @description The last frame that is stored, -1 when none is.
       */
      durableThrough: number;
      /**
       * Format: byte
       * @description 256-bit key for the browser's spool of this recording, derived from the person's key.
       */
      spoolKey: string;
      /**
       * Format: int64
       * @description Samples stored so far.
       */
      samples: number;
    };
    /**
     * @description What can be done, mostly to an account. The names are stored: add new ones, never change old ones.
     * @enum {unknown}
     */
    AuditAction:
      | 'invited'
      | 'linkMade'
      | 'accepted'
      | 'rolesChanged'
      | 'disabled'
      | 'enabled'
      | 'caseloadTransferred'
      | 'rescued'
      | 'formPublished';
    /** @description Something that was done to an account. */
    AuditView: {
      /**
       * Format: uuid
       * @description The entry.
       */
      id: string;
      /**
       * Format: date-time
       * @description When.
       */
      at: string;
      /**
       * Format: uuid
       * @description Who; all zeros for the console of the machine.
       */
      actorId: string;
      /** @description What. */
      action: components['schemas']['AuditAction'];
      /**
       * Format: uuid
       * @description To which account.
       */
      subjectId: string;
      /** @description The roles given, where it is about roles. */
      roles?: null | components['schemas']['Roles'][];
      /**
       * Format: uuid
       * @description Who got the caseload, where it is about one.
       */
      otherId?: null | string;
      /** @description The questionnaire, its version and language, where it is about one. */
      about?: null | string;
    };
    /** @description What begins an upload. */
    BeginUpload: {
      /**
       * Format: uuid
       * @description With whom the talk was.
       */
      intervieweeId: string;
      /** @description The questionnaire. */
      formId: string;
      /** @description ISO 639-1 language of talk and form. */
      language: string;
      /** @description An engine that reads files. */
      engine: string;
      /**
       * Format: int64
       * @description Size of the file.
       */
      bytes: number;
      /** @description Its name, up to 255 characters, shown only to the interviewer. */
      name?: null | string;
      /** @description Tells this file from others, up to 64 characters: the client knows by it the file that goes on. */
      fingerprint?: null | string;
      /**
       * Format: date-time
       * @description When the talk was held, not after now: what it says counts from then. Null: when the file has been read.
       */
      heldAt?: null | string;
    };
    /**
     * @description What something outside the portal is for.
     * @enum {unknown}
     */
    CheckKind: 'live' | 'recordings' | 'analyst' | 'store' | 'index';
    /** @description One question within one conversation: the fold of what was heard and what people decided. */
    ChecklistItem: {
      /** @description Of the form. */
      questionId: string;
      /** @description Where it stands. */
      state: components['schemas']['QuestionState'];
      source?: null | components['schemas']['AnswerSource'];
      answer?: null | components['schemas']['Answer'];
      /** @description Its proof; the answer's own words first, then the asked question where it matters. */
      evidence: components['schemas']['Evidence'][];
      /** @description What was heard after a person decided; waits beside the answer. */
      proposals: components['schemas']['Proposal'][];
      /** @description Why it was last withdrawn, if it was; or why it does not apply, where a condition of the form says so. */
      reason?: null | string;
      /** @description A person has decided: nothing automatic changes it any more. */
      decidedByPerson?: boolean;
      /** @description Still waiting for an answer, so the analysts may propose one. */
      isOpen?: boolean;
    };
    /** @description One thing that was tried. */
    CheckResult: {
      /** @description What it is for. */
      kind: components['schemas']['CheckKind'];
      /** @description Its name in the settings: `vosk`, `openai`. Empty where there is only one of its kind. */
      name: string;
      /** @description ISO 639-1 language that was tried; null where there is none. */
      language?: null | string;
      /** @description How it went. */
      state: components['schemas']['CheckState'];
      /**
       * Format: int32
       * @description How long it took; 0 while it is under way.
       */
      milliseconds: number;
      /** @description What an engine heard of the built-in speech; null where nothing. */
      heard?: null | string;
      /** @description What is wrong, in one sentence that says what to look at; null when nothing is. */
      problem?: null | string;
    };
    /** @description A check as far as it has come. */
    CheckRun: {
      /**
       * Format: date-time
       * @description When it began; null where there was none.
       */
      startedAt?: null | string;
      /** @description Whether something of it is still under way. */
      running: boolean;
      /** @description One for each thing that is tried. */
      results: components['schemas']['CheckResult'][];
    };
    /**
     * @description How a try went.
     * @enum {unknown}
     */
    CheckState: 'trying' | 'works' | 'fails';
    /** @description Words of one line, literally. */
    CitedLine: {
      /**
       * Format: int32
       * @description The line.
       */
      segmentId: number;
      /**
       * Format: int32
       * @description First character of the quote in the line's text (UTF-16).
       */
      start: number;
      /**
       * Format: int32
       * @description Characters in the quote.
       */
      length: number;
      /** @description The quote: exactly those characters, as they read now. */
      quote: string;
      /** @description Who said it. */
      role: components['schemas']['SpeakerRole'];
      /**
       * Format: int64
       * @description Begin of the line, milliseconds of stored audio.
       */
      fromMs: number;
      /**
       * Format: int64
       * @description Its end.
       */
      toMs: number;
      /** @description The line read otherwise when the question was answered, so all of it is quoted. */
      edited: boolean;
    };
    /** @description Lines that stand together in the conversation, in its order. */
    CitedPassage: {
      /** @description At least one. */
      lines: components['schemas']['CitedLine'][];
    };
    /** @description A question to look at before closing. */
    ClosingException: {
      /** @description Of the form. */
      questionId: string;
      /** @description Why. */
      doubt: components['schemas']['Doubt'];
    };
    /** @description Whether looking a conversation over is done. */
    ClosingState: {
      done: boolean;
    };
    /** @description Closing a conversation: what is left to look at, and what is read back to the person. */
    ClosingView: {
      /**
       * Format: uuid
       * @description The conversation.
       */
      conversationId: string;
      /** @description The ficha has its answers. Until then there is nothing to show. */
      read: boolean;
      /**
       * Format: date-time
       * @description When it was said to be done, or null.
       */
      doneAt?: null | string;
      /** @description The questions to look at, in the order of the form. */
      exceptions: components['schemas']['ClosingException'][];
      /** @description What is read back, in the order of the form. */
      lines: components['schemas']['ReadBackLine'][];
    };
    /** @description Another question is answered so. Exactly one of the ways to be answered is set. */
    Condition: {
      /** @description The other question, of the same form. */
      questionId: string;
      /** @description With that yes or no. */
      yesNo?: null | boolean;
      /** @description With that one of its options. */
      option?: null | string;
      /**
       * Format: double
       * @description With that number or a greater one.
       */
      atLeast?: null | number;
      /**
       * Format: double
       * @description With that number or a smaller one.
       */
      atMost?: null | number;
    };
    /** @enum {unknown} */
    Confirmer: 'interviewer' | 'interviewee' | null;
    /** @description Her consent. */
    Consent: {
      /** @description Version of the text read to her. */
      textVersion: string;
      /**
       * Format: date-time
       * @description When.
       */
      givenAt: string;
      /**
       * @description ISO 639-1 of the text read to her; Spanish where it was not noted, as there was no other.
       * @default es
       */
      language: string;
    };
    /** @description The person said yes. */
    ConsentRequest: {
      /** @description Version of the text that was read to her. */
      textVersion: string;
      /**
       * @description ISO 639-1 of the text that was read to her.
       * @default es
       */
      language: string;
    };
    /**
     * @description One immutable event of a conversation. The conversation is the list of these and nothing else; this page is all of them.
     *     Names and shapes are the storage format: add new facts, never change old ones.
     */
    ConversationFact:
      | {
          /** @enum {string} */
          kind: 'opened';
          /**
           * Format: uuid
           * @description With whom.
           */
          intervieweeId: string;
          /**
           * Format: uuid
           * @description Whose it is.
           */
          interviewerId: string;
          /** @description Names one version of one questionnaire in one language. */
          form: {
            /** @description For example `intake`. */
            id: string;
            /**
             * Format: int32
             * @description 1, 2, 3 …
             */
            version: number;
            /** @description ISO 639-1: `es`, `ca`, `en`. */
            language: string;
          };
          /** @description The transcription engine chosen: `vosk`, `browser`, `scripted` … */
          engine: string;
          /**
           * @description Where a conversation comes from.
           * @enum {unknown}
           */
          origin: 'live' | 'upload' | 'demonstration' | 'notes';
          /** @description The script played by the engine `scripted`; else null. */
          script?: null | string;
          /**
           * Format: date-time
           * @description When it was held, where that is not when it was opened: a recording that was made before.
           */
          heldAt?: null | string;
        }
      | {
          /** @enum {string} */
          kind: 'consent-given';
          /** @description Version of the text that was read to her. */
          textVersion: string;
          /**
           * Format: date-time
           * @description When she said yes.
           */
          givenAt: string;
          /**
           * @description ISO 639-1 of the text that was read to her.
           * @default es
           */
          language: string;
        }
      | {
          /** @enum {string} */
          kind: 'segment-heard';
          /** @description One stretch of speech by one speaker. */
          segment: {
            /**
             * Format: int32
             * @description 1, 2, 3 … within the conversation.
             */
            id: number;
            /** @description The engine's label for the voice (`spk_0`), or null where it has none. */
            voice?: null | string;
            /**
             * @description Who speaks.
             * @enum {unknown}
             */
            role: 'unknown' | 'interviewer' | 'interviewee' | 'other';
            /** @description What was said. */
            text: string;
            /**
             * Format: int64
             * @description Begin, milliseconds of stored audio.
             */
            fromMs: number;
            /**
             * Format: int64
             * @description End.
             */
            toMs: number;
            /** @description Word times where the engine gives them; else empty. */
            words: {
              /**
               * Format: int32
               * @description First character in the segment's text.
               */
              start: number;
              /**
               * Format: int32
               * @description Characters of the word.
               */
              length: number;
              /**
               * Format: int64
               * @description Begin, milliseconds of stored audio.
               */
              fromMs: number;
              /**
               * Format: int64
               * @description End.
               */
              toMs: number;
            }[];
            /**
             * @description Heard afterwards, from the stored sound, where there were no words: it stands among the others by its time.
             * @default false
             */
            backFilled: boolean;
            /**
             * @description Who says who speaks. What a person says is never overridden by what was concluded.
             * @default engine
             * @enum {unknown}
             */
            roleBy: 'engine' | 'person' | 'questions' | 'marker';
          };
          /** @description The engine's name for it: hearing it again changes nothing. */
          key: string;
        }
      | {
          /** @enum {string} */
          kind: 'segment-corrected';
          /** Format: int32 */
          segmentId: number;
          text: string;
        }
      | {
          /** @enum {string} */
          kind: 'speaker-named';
          /**
           * Format: int32
           * @description The segment; null where it is a voice.
           */
          segmentId?: null | number;
          /** @description The voice; null where it is a segment. */
          voice?: null | string;
          /**
           * @description Who speaks.
           * @enum {unknown}
           */
          role: 'unknown' | 'interviewer' | 'interviewee' | 'other';
          /** @description The questions that stand otherwise now that it is known; null when none does. */
          items?:
            | null
            | {
                questionId: string;
                /** @enum {unknown} */
                state: 'pending' | 'asked' | 'answered' | 'verified' | 'notApplicable' | 'declined';
                /** @enum {unknown} */
                source: 'rules' | 'model' | 'person' | null;
                answer: {
                  text: string;
                  yesNo?: null | boolean;
                  /** Format: double */
                  number?: null | number;
                  /** Format: date */
                  date?: null | string;
                };
                evidence: {
                  /** Format: int32 */
                  segmentId: number;
                  /** Format: int32 */
                  start: number;
                  /** Format: int32 */
                  length: number;
                  quote: string;
                  /** Format: int64 */
                  fromMs: number;
                  /** Format: int64 */
                  toMs: number;
                  /** @default false */
                  toReview: boolean;
                  /** @enum {unknown} */
                  role?: 'unknown' | 'interviewer' | 'interviewee' | 'other' | null;
                }[];
                proposals: {
                  answer: {
                    text: string;
                    yesNo?: null | boolean;
                    /** Format: double */
                    number?: null | number;
                    /** Format: date */
                    date?: null | string;
                  };
                  evidence: unknown[];
                  /** @enum {unknown} */
                  source: 'rules' | 'model' | 'person';
                  /** @default false */
                  rejected: boolean;
                }[];
                reason?: null | string;
                decidedByPerson?: boolean;
                isOpen?: boolean;
              }[];
          /**
           * @description Who says who speaks. What a person says is never overridden by what was concluded.
           * @default person
           * @enum {unknown}
           */
          by: 'engine' | 'person' | 'questions' | 'marker';
          /**
           * @description A naming is taken back: whoever said it, so it is again.
           * @default false
           */
          undone: boolean;
        }
      | {
          /** @enum {string} */
          kind: 'turn-marked';
          /**
           * Format: uuid
           * @description Made by the client.
           */
          turnId: string;
          /**
           * Format: int64
           * @description Begin, milliseconds of the recording.
           */
          fromMs: number;
          /**
           * Format: int64
           * @description End.
           */
          toMs: number;
          /** @description False takes it back. */
          on: boolean;
        }
      | {
          /** @enum {string} */
          kind: 'microphones-heard';
          /** @description In order; between them neither was. */
          turns: {
            /**
             * Format: int64
             * @description Begin, milliseconds of the recording.
             */
            fromMs?: number;
            /**
             * Format: int64
             * @description End.
             */
            toMs?: number;
            /**
             * Format: int32
             * @description 1 or 2.
             */
            microphone?: number;
          }[];
          /**
           * Format: int64
           * @description Up to where in the recording this is known.
           */
          throughMs: number;
        }
      | {
          /** @enum {string} */
          kind: 'lines-edited';
          /**
           * @description What a person did to the transcript.
           * @enum {unknown}
           */
          edit: 'corrected' | 'split' | 'merged' | 'undone';
          /** @description Ids of the segments that stood there. */
          replaced: number[];
          /** @description What stands there now. */
          lines: {
            /**
             * Format: int32
             * @description 1, 2, 3 … within the conversation.
             */
            id: number;
            /** @description The engine's label for the voice (`spk_0`), or null where it has none. */
            voice?: null | string;
            /**
             * @description Who speaks.
             * @enum {unknown}
             */
            role: 'unknown' | 'interviewer' | 'interviewee' | 'other';
            /** @description What was said. */
            text: string;
            /**
             * Format: int64
             * @description Begin, milliseconds of stored audio.
             */
            fromMs: number;
            /**
             * Format: int64
             * @description End.
             */
            toMs: number;
            /** @description Word times where the engine gives them; else empty. */
            words: unknown;
            /**
             * @description Heard afterwards, from the stored sound, where there were no words: it stands among the others by its time.
             * @default false
             */
            backFilled: boolean;
            /**
             * @description Who says who speaks. What a person says is never overridden by what was concluded.
             * @default engine
             * @enum {unknown}
             */
            roleBy: 'engine' | 'person' | 'questions' | 'marker';
          }[];
          /** @description The questions that stand otherwise because of it, as they stand now. */
          items: unknown[];
        }
      | {
          /** @enum {string} */
          kind: 'question-asked';
          questionId: string;
          /** Format: int32 */
          segmentId: number;
        }
      | {
          /** @enum {string} */
          kind: 'question-answered';
          questionId: string;
          /** @description A typed answer. */
          answer: {
            /** @description The answer in words; for heard answers, the literal quote or a cut of it. */
            text: string;
            /** @description Set for yes/no questions when the polarity is known. */
            yesNo?: null | boolean;
            /**
             * Format: double
             * @description Set for numbers.
             */
            number?: null | number;
            /**
             * Format: date
             * @description Set for days.
             */
            date?: null | string;
          };
          evidence: unknown[];
          /**
           * @description Who says so.
           * @enum {unknown}
           */
          source: 'rules' | 'model' | 'person';
        }
      | {
          /** @enum {string} */
          kind: 'answer-proposed';
          questionId: string;
          /** @description An answer that waits for a person's yes. */
          proposal: {
            /** @description A typed answer. */
            answer: unknown;
            /** @description Its proof. */
            evidence: unknown;
            /**
             * @description Who says so.
             * @enum {unknown}
             */
            source: 'rules' | 'model' | 'person';
            /**
             * @description A person said that these words are no answer: kept so that they do not come back, and proposed no more.
             * @default false
             */
            rejected: boolean;
          };
        }
      | {
          /** @enum {string} */
          kind: 'answer-withdrawn';
          /** @description Of the form. */
          questionId: string;
          /** @description Why, in a sentence. */
          reason: string;
          /**
           * @description Who says so.
           * @enum {unknown}
           */
          by: 'rules' | 'model' | 'person';
          /**
           * @description The words were no answer: the question is open as before, and other words may settle it.
           * @default false
           */
          rejected: boolean;
        }
      | {
          /** @enum {string} */
          kind: 'question-set-aside';
          /** @description Of the form. */
          questionId: string;
          /**
           * @description Where a question stands.
           * @enum {unknown}
           */
          state: 'pending' | 'asked' | 'answered' | 'verified' | 'notApplicable' | 'declined';
          /** @enum {unknown} */
          by?: 'rules' | 'model' | 'person' | null;
          /** @description Which answer it follows from, where it is a condition of the form. */
          reason?: null | string;
        }
      | {
          /** @enum {string} */
          kind: 'question-verified';
          questionId: string;
        }
      | {
          /** @enum {string} */
          kind: 'mark-undone';
          /** @description One question within one conversation: the fold of what was heard and what people decided. */
          item: {
            /** @description Of the form. */
            questionId: string;
            /**
             * @description Where a question stands.
             * @enum {unknown}
             */
            state: 'pending' | 'asked' | 'answered' | 'verified' | 'notApplicable' | 'declined';
            /** @enum {unknown} */
            source: 'rules' | 'model' | 'person' | null;
            /** @description A typed answer. */
            answer: unknown;
            /** @description Its proof; the answer's own words first, then the asked question where it matters. */
            evidence: unknown;
            /** @description What was heard after a person decided; waits beside the answer. */
            proposals: unknown;
            /** @description Why it was last withdrawn, if it was; or why it does not apply, where a condition of the form says so. */
            reason?: null | string;
            /** @description A person has decided: nothing automatic changes it any more. */
            decidedByPerson?: boolean;
            /** @description Still waiting for an answer, so the analysts may propose one. */
            isOpen?: boolean;
          };
          /**
           * Format: int32
           * @description The line in which it had been asked, where the answer is due again.
           */
          askedIn?: null | number;
        }
      | {
          /** @enum {string} */
          kind: 'lines-read';
          /**
           * Format: int32
           * @description The last of them.
           */
          through: number;
          /** @description In the reading at the end, which goes over everything once more; else while people talked. */
          whole: boolean;
          /** @description The model was asked. */
          called: boolean;
          /**
           * Format: int32
           * @description What it was given.
           */
          inputTokens: number;
          /**
           * Format: int32
           * @description What it wrote.
           */
          outputTokens: number;
        }
      | {
          /** @enum {string} */
          kind: 'model-asked';
          /**
           * Format: int32
           * @description What it was given.
           */
          inputTokens: number;
          /**
           * Format: int32
           * @description What it wrote.
           */
          outputTokens: number;
        }
      | {
          /** @enum {string} */
          kind: 'analyst-lost';
          /**
           * @description Why a language model does not read along.
           * @enum {unknown}
           */
          reason: 'away' | 'budget';
        }
      | {
          /** @enum {string} */
          kind: 'analyst-back';
        }
      | {
          /** @enum {string} */
          kind: 'engine-lost';
          engine: string;
          /** Format: int64 */
          atMs: number;
        }
      | {
          /** @enum {string} */
          kind: 'engine-back';
          engine: string;
          /** Format: int64 */
          atMs: number;
        }
      | {
          /** @enum {string} */
          kind: 'gap';
          /**
           * Format: int64
           * @description Where in the recording, milliseconds of stored audio.
           */
          atMs: number;
          /**
           * Format: int64
           * @description How long it lasted on the clock; 0 where unknown.
           */
          lostMs: number;
          /**
           * @description Why there is no sound for a while. The values are those of the audio frame's reason byte.
           * @enum {unknown}
           */
          reason: 'unknown' | 'paused' | 'deviceLost' | 'suspended';
        }
      | {
          /** @enum {string} */
          kind: 'off-the-record';
          /**
           * Format: uuid
           * @description Made by the client: saying it again changes nothing.
           */
          strikeId: string;
          /**
           * Format: int64
           * @description Where it begins in the recording, milliseconds.
           */
          fromMs: number;
          /**
           * Format: int64
           * @description Where it ends.
           */
          toMs: number;
          /** @description Lines that go, whole. */
          segments: number[];
          /** @description Questions whose answer stood on those lines: open again. */
          withdrawn: string[];
          /** @description Why they are open again, in a sentence. */
          reason: string;
        }
      | {
          /** @enum {string} */
          kind: 'erased';
        }
      | {
          /** @enum {string} */
          kind: 'forgotten';
          /** Format: uuid */
          strikeId: string;
        }
      | {
          /** @enum {string} */
          kind: 'note-taken';
          /**
           * Format: uuid
           * @description Made by the client.
           */
          noteId: string;
          /**
           * Format: int64
           * @description When in the recording; in a conversation of notes, its place among them.
           */
          atMs: number;
          /** @description What it says. */
          text: string;
        }
      | {
          /** @enum {string} */
          kind: 'moment-flagged';
          /** Format: uuid */
          momentId: string;
          /** Format: int64 */
          atMs: number;
          on: boolean;
        }
      | {
          /** @enum {string} */
          kind: 'words-missing';
          /** @description Where, in order. */
          stretches: {
            /**
             * Format: int64
             * @description Begin, milliseconds of the recording.
             */
            fromMs: number;
            /**
             * Format: int64
             * @description End; not part of it.
             */
            toMs: number;
          }[];
          /**
           * @description Why there are no words where somebody seems to speak.
           * @enum {unknown}
           */
          reason: 'noEngine' | 'engineAway' | 'notUnderstood';
        }
      | {
          /** @enum {string} */
          kind: 'interrupted';
        }
      | {
          /** @enum {string} */
          kind: 'resumed';
        }
      | {
          /** @enum {string} */
          kind: 'sealed';
          /**
           * Format: int64
           * @description Length of the stored audio.
           */
          durationMs: number;
          /** @description False when it was closed for want of a producer and the end may be missing. */
          complete: boolean;
        }
      | {
          /** @enum {string} */
          kind: 'recording-stored';
          /**
           * Format: int64
           * @description Size of the WAV file as played.
           */
          bytes: number;
          /** @description Its hash, hexadecimal. */
          sha256: string;
        }
      | {
          /** @enum {string} */
          kind: 'stage-finished';
          /**
           * @description The work after Stop, in this order.
           * @enum {unknown}
           */
          stage: 'compact' | 'transcribe' | 'extract' | 'title' | 'index' | 'notify';
          /** @description Hash of what it worked on: doing it again on the same input is not needed. */
          inputHash: string;
        }
      | {
          /** @enum {string} */
          kind: 'stage-failed';
          /**
           * @description The work after Stop, in this order.
           * @enum {unknown}
           */
          stage: 'compact' | 'transcribe' | 'extract' | 'title' | 'index' | 'notify';
          /** Format: int32 */
          attempt: number;
          needsAttention: boolean;
          sentence: string;
        }
      | {
          /** @enum {string} */
          kind: 'retry-asked';
        }
      | {
          /** @enum {string} */
          kind: 'titled';
          /** @description In a few words; never a name, a place or a number. */
          title: string;
          /** @description More of it; empty where there is no more. */
          description: string;
          /** @description Where a model wrote the description: its sentences with the lines they rest on. Null where it is made of the topics that were settled. */
          summary?:
            | null
            | {
                text: string;
                segmentIds: number[];
              }[];
          /** @description Hash of those lines: while they stand as they were, nobody needs to write it again. */
          basis?: null | string;
        }
      | {
          /** @enum {string} */
          kind: 'finished';
        }
      | {
          /** @enum {string} */
          kind: 'discarded';
        }
      | {
          /** @enum {string} */
          kind: 'restored';
        }
      | {
          /** @enum {string} */
          kind: 'transferred';
          /**
           * Format: uuid
           * @description Whose it is from now on.
           */
          interviewerId: string;
        };
    /**
     * @description Where a conversation comes from.
     * @enum {unknown}
     */
    ConversationOrigin: 'live' | 'upload' | 'demonstration' | 'notes';
    /**
     * @description Where a conversation stands.
     * @enum {unknown}
     */
    ConversationStatus: 'live' | 'interrupted' | 'processing' | 'needsAttention' | 'ready' | 'discarded';
    /** @description One line about a conversation, for lists. */
    ConversationSummary: {
      /**
       * Format: uuid
       * @description The conversation.
       */
      id: string;
      /** @description Where it stands. */
      status: components['schemas']['ConversationStatus'];
      /** @description Where the sound comes from. */
      origin: components['schemas']['ConversationOrigin'];
      /**
       * Format: date-time
       * @description When it began.
       */
      openedAt: string;
      /**
       * Format: int64
       * @description Length of the stored audio.
       */
      durationMs: number;
      /** @description Title, once written. */
      title?: null | string;
      /** @description Description, once written. */
      description?: null | string;
      /**
       * Format: int32
       * @description Questions settled.
       */
      answered: number;
      /**
       * Format: int32
       * @description Questions of the form.
       */
      questions: number;
    };
    /** @description A conversation as it stands: the fold of its facts. */
    ConversationView: {
      /**
       * Format: uuid
       * @description The conversation.
       */
      id: string;
      /**
       * Format: int64
       * @description The last fact in it.
       */
      version: number;
      /**
       * Format: uuid
       * @description With whom.
       */
      intervieweeId: string;
      /** @description The questionnaire. */
      form: components['schemas']['FormRef'];
      /** @description The transcription engine. */
      engine: string;
      /** @description Where the sound comes from. */
      origin: components['schemas']['ConversationOrigin'];
      /** @description Where it stands. */
      status: components['schemas']['ConversationStatus'];
      /**
       * Format: date-time
       * @description When it began.
       */
      openedAt: string;
      /**
       * Format: int64
       * @description Length of the stored audio, once sealed.
       */
      durationMs: number;
      /** @description False when the end of the recording may be missing. */
      complete: boolean;
      /** @description Title, once written. */
      title?: null | string;
      /** @description Description, once written. */
      description?: null | string;
      /** @description The transcript. */
      segments: components['schemas']['Segment'][];
      /** @description Each question of the form, in its order. */
      checklist: components['schemas']['ChecklistItem'][];
      /** @description Time without sound. */
      gaps: components['schemas']['Gap'][];
      /** @description The engine is lost at the moment. */
      engineAway: boolean;
      /** @description What needs attention, in words; else null. */
      problem?: null | string;
      /** @description Stretches that are not kept. */
      offTheRecord: components['schemas']['Stretch'][];
      /** @description What the interviewer wrote, in its order. */
      notes: components['schemas']['Note'][];
      /** @description What she flagged, in its order. */
      moments: components['schemas']['Moment'][];
      /**
       * Format: int64
       * @description While the engine is lost: where in the recording it had come to.
       */
      awayFromMs?: null | number;
      missing?: null | components['schemas']['MissingWords'];
      model?: null | components['schemas']['ModelUse'];
      /** @description The description sentence by sentence, with the lines each rests on, where a model wrote it; else null. */
      summary?: null | components['schemas']['SummarySentence'][];
      heldBy?: null | components['schemas']['Holder'];
    };
    /** @description Starts a demonstration. */
    DemonstrationRequest: {
      /**
       * Format: uuid
       * @description The id its conversation will have, made by the client so that asking twice starts one.
       */
      conversationId: string;
    };
    /** @description The demonstration that plays. */
    DemonstrationStarted: {
      /**
       * Format: uuid
       * @description The sample person.
       */
      intervieweeId: string;
      /**
       * Format: uuid
       * @description The conversation to follow.
       */
      conversationId: string;
    };
    /**
     * @description The ways to differ.
     * @enum {unknown}
     */
    DifferenceKind: 'new' | 'changed' | 'reworded' | 'removed';
    /** @description Whether an account may be used. */
    DisabledRequest: {
      /** @description Nobody may. */
      disabled: boolean;
    };
    /**
     * @description Why a question is looked at once more. Of several reasons, the first of these.
     * @enum {unknown}
     */
    Doubt: 'contradicted' | 'pending' | 'noEvidence' | 'weak' | 'edited';
    /** @description Who last changed a draft, and when. */
    DraftLine: {
      /**
       * Format: int64
       * @description Goes up with each change.
       */
      revision: number;
      /**
       * Format: date-time
       * @description When.
       */
      changedAt: string;
      /** @description Her name. */
      changedBy?: null | string;
    };
    /** @description What a draft should say from now on. Whatever is left out of it is empty. */
    DraftRequest: {
      /**
       * Format: int64
       * @description Of the draft that was changed; 0 where there was none.
       */
      revision: number;
      /** @description Of the form. */
      title: string;
      /** @description Its chapters, in order. */
      scopes: components['schemas']['Scope'][];
    };
    /** @description A questionnaire while it is being changed. */
    DraftView: {
      /** @description What it says now. Its version is the one it would become. */
      form: components['schemas']['Form'];
      /**
       * Format: int64
       * @description Goes up with each change: to be named when storing the next one.
       */
      revision: number;
      /** @description There is a draft; else this is the newest version, untouched. */
      stored: boolean;
      changed?: null | components['schemas']['DraftLine'];
      /** @description What must be mended before it can be published, in the order of the form. */
      problems: components['schemas']['FormProblem'][];
      /** @description How it differs from the newest version. */
      changes: components['schemas']['FormChange'][];
    };
    /** @description An edit was stored. */
    EditDone: {
      /**
       * Format: int64
       * @description By which it can be taken back; 0 when nothing changed.
       */
      version: number;
    };
    /** @description How one engine does, since the silos were started. */
    EngineHealth: {
      /** @description What it is and can do. */
      engine: components['schemas']['EngineInfo'];
      /** @description Whether it works. */
      state: components['schemas']['EngineState'];
      /**
       * Format: date-time
       * @description Since when it stands so; null while nobody has used it.
       */
      since?: null | string;
      /**
       * Format: date-time
       * @description When it last answered; null when it has not.
       */
      workedAt?: null | string;
      /** @description What was wrong the last time it failed, in words that tell nothing of a person; null when it never did. */
      problem?: null | string;
      /**
       * Format: int32
       * @description Live talks that use it now.
       */
      talks: number;
    };
    /** @description An engine the interviewer can choose. */
    EngineInfo: {
      /** @description For example `vosk`. */
      name: string;
      /** @description Hears a talk as it happens. */
      live: boolean;
      /** @description Hears a whole recording. */
      files: boolean;
      /** @description The words come from the browser itself. */
      inBrowser: boolean;
      /** @description Plays a script: a demonstration, and the screen must say so. */
      scripted: boolean;
      /** @description ISO 639-1 languages it is set up for. */
      languages: string[];
    };
    /**
     * @description Whether an engine works.
     * @enum {unknown}
     */
    EngineState: 'unused' | 'working' | 'away';
    /** @description The proof of an answer: a literal span of one segment and its place in the recording. */
    Evidence: {
      /**
       * Format: int32
       * @description The segment, within the conversation.
       */
      segmentId: number;
      /**
       * Format: int32
       * @description First character of the quote in the segment's text (UTF-16).
       */
      start: number;
      /**
       * Format: int32
       * @description Characters in the quote.
       */
      length: number;
      /** @description The quote: exactly those characters. */
      quote: string;
      /**
       * Format: int64
       * @description Where it begins in the recording, in milliseconds of stored audio.
       */
      fromMs: number;
      /**
       * Format: int64
       * @description Where it ends.
       */
      toMs: number;
      /**
       * @description The line was edited and no longer bears it out: a person should look at it.
       * @default false
       */
      toReview: boolean;
      role?: null | components['schemas']['SpeakerRole'];
    };
    /** @description Something that failed too often. */
    FailedWork: {
      /**
       * Format: uuid
       * @description The conversation, or the upload that would become it.
       */
      id: string;
      stage?: null | components['schemas']['Stage'];
      /**
       * Format: int32
       * @description How often it was tried.
       */
      attempts: number;
      /** @description Why, in plain words. */
      reason: string;
      /**
       * Format: date-time
       * @description When it last failed.
       */
      at: string;
    };
    /** @description An answer in the ficha, now or in its history. */
    FichaAnswer: {
      /** @description Where the question stood. */
      state: components['schemas']['QuestionState'];
      answer?: null | components['schemas']['Answer'];
      /** @description Who said so. */
      source: components['schemas']['AnswerSource'];
      /**
       * Format: uuid
       * @description The conversation that proves it; null when written by hand in the ficha.
       */
      conversationId?: null | string;
      /** @description Its proof in that conversation. */
      evidence: components['schemas']['Evidence'][];
      /**
       * Format: date-time
       * @description When it was recorded.
       */
      at: string;
      /**
       * Format: date-time
       * @description When a person confirmed it, or null.
       */
      verifiedAt?: null | string;
      confirmedBy?: null | components['schemas']['Confirmer'];
      /** @description Why it does not apply, where a condition of the form says so and nobody anything else. */
      reason?: null | string;
    };
    /** @description How a question differs from what was known before the last interview. */
    FichaDifference: {
      /** @description In which way. */
      kind: components['schemas']['DifferenceKind'];
      before?: null | components['schemas']['FichaAnswer'];
    };
    /** @description An edit by hand. The values fit the type of the question; a question of yes or no can also be answered in words that begin with yes or no. */
    FichaEdit: {
      /** @description Answered, NotApplicable, Declined, Verified (without an answer: the one in force is confirmed), or Pending to clear. */
      state: components['schemas']['QuestionState'];
      /** @description The answer, or words beside its value; up to 4,000 characters. */
      text?: null | string;
      /** @description For questions of yes or no. */
      yesNo?: null | boolean;
      /**
       * Format: double
       * @description For numbers.
       */
      number?: null | number;
      /**
       * Format: date
       * @description For days.
       */
      date?: null | string;
      confirmedBy?: null | components['schemas']['Confirmer'];
      seen?: null | components['schemas']['SeenAnswer'];
    };
    /** @description One question of the ficha. */
    FichaItem: {
      /** @description Of the form. */
      questionId: string;
      current?: null | components['schemas']['FichaAnswer'];
      /** @description Answers that wait for a person: heard since she decided, or at odds with what is in force. */
      proposals: components['schemas']['FichaAnswer'][];
      /** @description What it was before, newest first. */
      history: components['schemas']['FichaAnswer'][];
      /**
       * @description One of the proposals says the opposite of the answer in force: yes and no, or another number or day.
       * @default false
       */
      contradicted: boolean;
      difference?: null | components['schemas']['FichaDifference'];
    };
    /** @description What is taken back. */
    FichaUndo: {
      /**
       * Format: int64
       * @description That of the ficha which the act led to.
       */
      revision: number;
    };
    /** @description The ficha as shown. */
    FichaView: {
      /**
       * Format: uuid
       * @description Whose.
       */
      intervieweeId: string;
      /** @description The questionnaire it follows. */
      form: components['schemas']['FormRef'];
      /**
       * Format: int64
       * @description Goes up with each change.
       */
      revision: number;
      /** @description Each question of the form, in order. */
      items: components['schemas']['FichaItem'][];
      /** @description Conversations that said something and were not looked over yet, newest first. */
      toClose: string[];
      /**
       * Format: date-time
       * @description When the last conversation that said something was held; null before the first.
       */
      lastInterviewAt?: null | string;
      /** @description What was answered to questions that the form no longer has: to be read, not to be changed. */
      former?: components['schemas']['FormerItem'][];
    };
    /** @description A questionnaire: data, not code. */
    Form: {
      /** @description For example `intake`. */
      id: string;
      /**
       * Format: int32
       * @description 1, 2, 3 …
       */
      version: number;
      /** @description ISO 639-1 language of every text and cue in it. */
      locale: string;
      /** @description What people call it. */
      title: string;
      /** @description Its chapters, in order. */
      scopes: components['schemas']['Scope'][];
    };
    /** @description One difference between two versions of a form. */
    FormChange: {
      /** @description What happened. */
      kind: components['schemas']['FormChangeKind'];
      /** @description To which question or scope; empty for the form itself. */
      id: string;
      /** @description Its label or title: as it is now, or as it was where it is gone. */
      name: string;
      /** @description Of a changed question: which parts are others now. */
      parts: components['schemas']['FormPart'][];
    };
    /**
     * @description What can happen to a form.
     * @enum {unknown}
     */
    FormChangeKind:
      | 'retitled'
      | 'scopeAdded'
      | 'scopeRemoved'
      | 'scopeRenamed'
      | 'questionAdded'
      | 'questionRemoved'
      | 'questionChanged'
      | 'questionMoved'
      | 'reordered';
    /** @description A question of an earlier version, with what was answered to it. */
    FormerItem: {
      /** @description The chapter it stood in. */
      scope: string;
      /** @description Its short name. */
      label: string;
      /** @description The question as it was stated. */
      text: string;
      item: components['schemas']['FichaItem'];
    };
    /** @description A questionnaire in one language, as the workbench lists it. */
    FormLine: {
      /** @description For example `intake`. */
      id: string;
      /** @description ISO 639-1. */
      language: string;
      /** @description Of the newest version. */
      title: string;
      /** @description All of them, newest first; at least one. */
      versions: components['schemas']['VersionLine'][];
      draft?: null | components['schemas']['DraftLine'];
    };
    /**
     * @description The parts of a form that can be wrong or different.
     * @enum {unknown}
     */
    FormPart:
      | 'title'
      | 'contents'
      | 'text'
      | 'label'
      | 'spoken'
      | 'type'
      | 'options'
      | 'mandatory'
      | 'sensitive'
      | 'cues'
      | 'skipWhen'
      | 'notBefore'
      | 'readBack';
    /** @description Something that keeps a form from being published. */
    FormProblem: {
      /** @description Where; null when it is about the whole form. */
      scopeId?: null | string;
      /** @description Where; null when it is not about a question. */
      questionId?: null | string;
      /** @description Which part of it. */
      part: components['schemas']['FormPart'];
      /** @description What to do. */
      sentence: string;
    };
    /** @description Names one version of one questionnaire in one language. */
    FormRef: {
      /** @description For example `intake`. */
      id: string;
      /**
       * Format: int32
       * @description 1, 2, 3 …
       */
      version: number;
      /** @description ISO 639-1: `es`, `ca`, `en`. */
      language: string;
    };
    /** @description Time without sound in the recording: nothing is spliced silently. */
    Gap: {
      /**
       * Format: int64
       * @description Where in the recording, milliseconds of stored audio.
       */
      atMs: number;
      /**
       * Format: int64
       * @description How long it lasted on the clock; 0 where unknown.
       */
      lostMs: number;
      /** @description Why. */
      reason: components['schemas']['GapReason'];
    };
    /**
     * @description Why there is no sound for a while. The values are those of the audio frame's reason byte.
     * @enum {unknown}
     */
    GapReason: 'unknown' | 'paused' | 'deviceLost' | 'suspended';
    /**
     * @description How the rules recognise one question in speech. Every entry is a cue phrase: words compared after normalising
     *     (lower case, accents, drawn-out letters); the grammar of a phrase is documented in docs/checklist.md.
     */
    Hearing: {
      /** @description The question is being asked: a plain "yes", "no" or other fitting answer settles it. */
      asks: string[];
      /** @description Its topic is being opened: only Replies or Answers settle it. */
      opens: string[];
      /** @description These words alone settle it, asked or not. */
      answers: string[];
      /** @description These words settle it only when it has just been asked or opened. */
      replies: string[];
      /** @description Anti-cues: words that look like it but are about something else. */
      never: string[];
      /** @description Whom the answer has to be about. */
      subject: components['schemas']['AnswerSubject'];
    };
    /** @description Characters of a text. */
    Highlight: {
      /** Format: int32 */
      start: number;
      /** Format: int32 */
      length: number;
    };
    /** @description The interviewer who held a talk. */
    Holder: {
      /**
       * Format: uuid
       * @description Who.
       */
      interviewerId: string;
      /** @description As she is called now; null where her account is no longer known. */
      name?: null | string;
    };
    /** @description What is known of a person. */
    IntervieweeDetails: {
      /** @description Required, up to 120 characters. */
      name: string;
      /** @description Optional for people without one. */
      email?: null | string;
      /** @description Optional. */
      phone?: null | string;
    };
    /** @description A person's line in the caseload. */
    IntervieweeSummary: {
      /**
       * Format: uuid
       * @description The person.
       */
      id: string;
      /** @description As shown. */
      name: string;
      /**
       * Format: date-time
       * @description The last time anything happened with her.
       */
      lastInteraction: string;
      /**
       * Format: int32
       * @description How many conversations.
       */
      conversations: number;
      /**
       * Format: int32
       * @description Questions of the ficha that are settled.
       */
      answered: number;
      /**
       * Format: int32
       * @description Questions of the ficha.
       */
      questions: number;
      /** @description A made-up person of the demonstration. */
      demonstration: boolean;
      /**
       * Format: int64
       * @description Goes up with each change.
       */
      revision: number;
      /**
       * @description She is put away from the daily list.
       * @default false
       */
      archived: boolean;
    };
    /** @description A person as shown. */
    IntervieweeView: {
      /**
       * Format: uuid
       * @description The person.
       */
      id: string;
      /**
       * Format: uuid
       * @description The interviewer whose caseload she is in.
       */
      ownerId: string;
      /** @description Name, e-mail, phone. */
      details: components['schemas']['IntervieweeDetails'];
      consent?: null | components['schemas']['Consent'];
      /**
       * Format: date-time
       * @description When she was added.
       */
      addedAt: string;
      /** @description A made-up person of the demonstration. */
      demonstration: boolean;
      /**
       * @description She is put away from the daily list.
       * @default false
       */
      archived: boolean;
    };
    /** @description For whom an invitation is. */
    Invitation: {
      /** @description As shown. */
      name: string;
      /** @description To log in with. */
      email: string;
      /**
       * Format: date-time
       * @description When it ends.
       */
      until: string;
      /** @description ISO 639-1 of her screens; empty or null until chosen. */
      language?: null | string;
    };
    /** @description Who has a link. */
    InvitationRequest: {
      /** @description What stands behind its #. */
      token: string;
    };
    /** @description Who is invited. */
    InviteRequest: {
      /** @description Up to 120 characters. */
      name: string;
      /** @description To log in with. */
      email: string;
      /** @description At least one. */
      roles: components['schemas']['Roles'][];
      /** @description ISO 639-1 of her letters and, at first, of her screens. */
      language?: null | string;
    };
    /** @description An account that got a link to set its password. */
    LinkView: {
      /** @description The account. */
      account: components['schemas']['AccountView'];
      /** @description To be handed on; absent when it was sent by mail. */
      link?: null | string;
      /**
       * Format: date-time
       * @description When the link ends.
       */
      until: string;
    };
    /**
     * @description What kind of client logs in.
     * @default browser
     * @enum {unknown}
     */
    LoginClient: 'browser' | 'api';
    /** @description Who asks to come in. */
    LoginRequest: {
      /** @description Of the account. */
      email: string;
      /** @description Its password. */
      password: string;
      /** @description A browser gets a cookie; a program gets the token. */
      client?: components['schemas']['LoginClient'];
    };
    /**
     * @description The decisions a person can take on a question.
     * @enum {unknown}
     */
    MarkKind: 'tick' | 'untick' | 'notApplicable' | 'declined' | 'answer' | 'verify' | 'reject' | 'accept' | 'restore';
    /**
     * @description Why there are no words where somebody seems to speak.
     * @enum {unknown}
     */
    MissingReason: 'noEngine' | 'engineAway' | 'notUnderstood';
    /** @description Where a whole recording has no words though somebody seems to speak. */
    MissingWords: {
      /** @description Where, in order. */
      stretches: components['schemas']['Stretch'][];
      /** @description Why. */
      reason: components['schemas']['MissingReason'];
    };
    /** @description What a language model, where one is set up, has read along. */
    ModelUse: {
      /**
       * Format: int32
       * @description How often it was asked.
       */
      calls: number;
      /**
       * Format: int32
       * @description Tokens it was given.
       */
      inputTokens: number;
      /**
       * Format: int32
       * @description Tokens it wrote.
       */
      outputTokens: number;
      trouble?: null | components['schemas']['AnalystTrouble'];
    };
    /** @description A moment the interviewer wants to come back to. */
    Moment: {
      /**
       * Format: uuid
       * @description Made by the client.
       */
      id: string;
      /**
       * Format: int64
       * @description When in the recording.
       */
      atMs: number;
    };
    /** @description A moment to come back to. */
    MomentFlag: {
      /**
       * Format: int64
       * @description When in the recording.
       */
      atMs: number;
      /** @description Flagged, or no longer. */
      on: boolean;
    };
    /** @description Something the interviewer wrote. */
    Note: {
      /**
       * Format: uuid
       * @description Made by the client.
       */
      id: string;
      /**
       * Format: int64
       * @description When in the recording; in a conversation of notes, its place among them.
       */
      atMs: number;
      /** @description What it says. */
      text: string;
    };
    /** @description What a note says; nothing takes it away. */
    NoteText: {
      /**
       * Format: int64
       * @description When in the recording; in a conversation of notes, its place among them.
       */
      atMs: number;
      /** @description Its words. */
      text: string;
    };
    /** @description A notification. It carries ids; the screen writes the sentence. */
    Notification: {
      /**
       * Format: uuid
       * @description Derived from what it is about, so that telling twice is telling once.
       */
      id: string;
      /** @description What happened. */
      kind: components['schemas']['NotificationKind'];
      /**
       * Format: uuid
       * @description With whom.
       */
      intervieweeId: string;
      /**
       * Format: uuid
       * @description Where; of a file that was not read, the conversation it would have become.
       */
      conversationId: string;
      /**
       * Format: date-time
       * @description When.
       */
      at: string;
      /** @description Whether it was read. */
      read: boolean;
    };
    /**
     * @description What a notification tells.
     * @enum {unknown}
     */
    NotificationKind: 'conversationReady' | 'conversationNeedsAttention' | 'fileNeedsAttention' | 'fileRefused';
    /** @description The wish to take a stretch off the record. Repeatable by its id. */
    OffTheRecordWish: {
      /**
       * Format: uuid
       * @description Made by the client.
       */
      id: string;
      /**
       * Format: int64
       * @description Begin, milliseconds of captured sound. Lines that reach into the stretch go whole.
       */
      fromMs: number;
      /**
       * Format: int64
       * @description End; may lie beyond what has arrived.
       */
      toMs: number;
    };
    /** @description What begins a conversation. */
    OpenConversation: {
      /**
       * Format: uuid
       * @description With whom.
       */
      intervieweeId: string;
      /** @description The questionnaire; its newest version is taken. */
      formId: string;
      /** @description ISO 639-1 language of talk and form. */
      language: string;
      /** @description One of the configured engines. */
      engine: string;
      /** @description Where the sound comes from. */
      origin: components['schemas']['ConversationOrigin'];
      /** @description For the engine `scripted`: the name of the script. */
      script?: null | string;
      /**
       * Format: date-time
       * @description When it was held, for a recording that was made before; null: now.
       */
      heldAt?: null | string;
    };
    /** @description My new password; my other sessions end. */
    PasswordRequest: {
      /** @description The one so far. */
      oldPassword: string;
      /** @description 12 to 128 characters. */
      newPassword: string;
    };
    /** @description From when on a question is suggested. Exactly one of the two is set. It is a hint: asked or told earlier, it counts all the same. */
    Position: {
      /** @description Once that other question is settled. */
      afterQuestion?: null | string;
      /**
       * Format: int32
       * @description Once something is settled in so many other scopes.
       */
      afterScopes?: null | number;
    };
    /** @description A problem as REST answers it (RFC 9457). */
    ProblemAnswer: {
      /**
       * Format: int32
       * @description HTTP status.
       */
      status: number;
      /** @description The code for programs. */
      error: string;
      /** @description What to do, for people. */
      detail: string;
    };
    /** @description What is to be different; what is absent stays. */
    ProfileChange: {
      /** @description As shown. */
      name?: null | string;
      /** @description ISO 639-1 of the screens. */
      language?: null | string;
      /** @description `light`, `dark` or `auto`, as the device is. */
      appearance?: null | string;
    };
    /** @description An answer that waits for a person's yes. */
    Proposal: {
      /** @description What was heard. */
      answer: components['schemas']['Answer'];
      /** @description Its proof. */
      evidence: components['schemas']['Evidence'][];
      /** @description Who heard it. */
      source: components['schemas']['AnswerSource'];
      /**
       * @description A person said that these words are no answer: kept so that they do not come back, and proposed no more.
       * @default false
       */
      rejected: boolean;
    };
    /** @description Yes or no to a proposal. */
    ProposalDecision: {
      accept: boolean;
    };
    /** @description A draft that should become the newest version. */
    PublishRequest: {
      /**
       * Format: int64
       * @description Of the draft that was looked at.
       */
      revision: number;
      /** @description What there is to say about it. */
      note?: null | string;
    };
    /** @description One predefined question. */
    Question: {
      /** @description For example `q11`. */
      id: string;
      /** @description The question as the form states it. */
      text: string;
      /** @description Two to five words for the checklist. */
      label: string;
      /** @description The question as one would say it aloud, suggested to the interviewer. */
      spoken: string;
      /** @description The shape of its answer. */
      type: components['schemas']['AnswerType'];
      /** @description Suggested late and never first. */
      sensitive: boolean;
      /** @description How tier 0 recognises that it is asked and answered. */
      hearing: components['schemas']['Hearing'];
      /** @description What can be chosen by hand, for choices and ratings; empty where anything can be written. */
      options?: string[];
      /** @description An interview is not closed without asking it. */
      mandatory?: boolean;
      readBack?: null | components['schemas']['ReadBack'];
      skipWhen?: null | components['schemas']['Condition'];
      notBefore?: null | components['schemas']['Position'];
      /** @description The rules do not listen for it: only a person ticks it. */
      byHandOnly?: boolean;
    };
    /** @description A person's decision on a question. */
    QuestionMark: {
      /** @description Of the form. */
      questionId: string;
      /** @description What is decided. */
      kind: components['schemas']['MarkKind'];
      /** @description The answer in words, for MarkKind.Answer. */
      text?: null | string;
    };
    /**
     * @description Where a question stands.
     * @enum {unknown}
     */
    QuestionState: 'pending' | 'asked' | 'answered' | 'verified' | 'notApplicable' | 'declined';
    /** @description How a question's answer is read back to the person, with <i>usted</i>, in the language of the form. */
    ReadBack: {
      /** @description What it is about, as a sentence begins: `Sobre su vivienda`. */
      about: string;
      /** @description The whole sentence for a yes, where the question is one of yes or no. */
      yes?: null | string;
      /** @description The whole sentence for a no. */
      no?: null | string;
    };
    /** @description One sentence that is read back to the person. */
    ReadBackLine: {
      /** @description Of the form. */
      questionId: string;
      /** @description In the language of the form, with <i>usted</i>. */
      sentence: string;
      /**
       * Format: date-time
       * @description When she said yes to it, or null.
       */
      confirmedAt?: null | string;
      /** @description The answer it tells, to be said with her yes. */
      seen: components['schemas']['SeenAnswer'];
    };
    /** @description How loud a recording is along its length. */
    RecordingPeaks: {
      /**
       * Format: byte
       * @description One byte (0–255) for each stretch, all equally long.
       */
      levels: string;
    };
    /** @description A question about a conversation and its answer. */
    RememberedAnswer: {
      /**
       * Format: uuid
       * @description Made by who asked.
       */
      id: string;
      /** @description As it was typed; empty when it was erased. */
      question: string;
      /**
       * Format: date-time
       * @description When it was asked.
       */
      at: string;
      /** @description Whether what it rests on is still so. */
      standing: components['schemas']['AnswerStanding'];
      /** @description The answer in words, where somebody writes answers; null where only passages are shown. */
      text?: null | string;
      /** @description Who writes answers could not this time: the passages are shown instead. */
      substitute: boolean;
      /** @description The conversation went on after it was asked. */
      wentOn: boolean;
      /** @description What was said about it, the best first; none when nothing was. */
      passages: components['schemas']['CitedPassage'][];
      /**
       * @description The conversation has cost all the tokens it may: the passages are shown instead.
       * @default false
       */
      spent: boolean;
    };
    /**
     * @description What an account may do beyond its own caseload.
     * @enum {string}
     */
    Roles: 'none' | 'interviewer' | 'coordinator' | 'operator' | 'admin';
    /**
     * @description Who says who speaks. What a person says is never overridden by what was concluded.
     * @default engine
     * @enum {unknown}
     */
    RoleSource: 'engine' | 'person' | 'questions' | 'marker';
    /** @description What an account may do from now on. */
    RolesRequest: {
      /** @description At least one. */
      roles: components['schemas']['Roles'][];
    };
    /** @description An interview to try a form on. */
    SampleLine: {
      /** @description Names it. */
      id: string;
      /**
       * Format: int32
       * @description How many things are said in it.
       */
      lines: number;
      /** @description Its first words. */
      begins: string;
    };
    /** @description A chapter of a form. */
    Scope: {
      /** @description For example `vivienda`. */
      id: string;
      /** @description What the screen says. */
      title: string;
      /** @description Its questions, in order. */
      questions: components['schemas']['Question'][];
      /** @description What a talk about it was about, within a sentence: `vivienda`. Null: its title. */
      topic?: null | string;
    };
    /** @description A passage that matches. */
    SearchHit: {
      /**
       * Format: uuid
       * @description With whom.
       */
      intervieweeId: string;
      /**
       * Format: uuid
       * @description Where.
       */
      conversationId: string;
      /**
       * Format: int32
       * @description The line; null for title or description.
       */
      segmentId?: null | number;
      /**
       * Format: int64
       * @description Where in the recording.
       */
      fromMs: number;
      /** @description The passage. */
      text: string;
      /** @description Characters of the passage that matched. */
      highlights: components['schemas']['Highlight'][];
    };
    /** @description What to look for. */
    SearchRequest: {
      /** @description Words, or "phrases in quotes". */
      words: string;
      /**
       * Format: int32
       * @description How many passages at most, 1 to 50.
       * @default 20
       */
      limit: number;
    };
    /** @description An answer as somebody saw it. */
    SeenAnswer: {
      /** @description Where the question stood. */
      state: components['schemas']['QuestionState'];
      answer?: null | components['schemas']['Answer'];
    };
    /** @description One stretch of speech by one speaker. */
    Segment: {
      /**
       * Format: int32
       * @description 1, 2, 3 … within the conversation.
       */
      id: number;
      /** @description The engine's label for the voice (`spk_0`), or null where it has none. */
      voice?: null | string;
      /** @description Who that is, as far as known. */
      role: components['schemas']['SpeakerRole'];
      /** @description What was said. */
      text: string;
      /**
       * Format: int64
       * @description Begin, milliseconds of stored audio.
       */
      fromMs: number;
      /**
       * Format: int64
       * @description End.
       */
      toMs: number;
      /** @description Word times where the engine gives them; else empty. */
      words: components['schemas']['Word'][];
      /**
       * @description Heard afterwards, from the stored sound, where there were no words: it stands among the others by its time.
       * @default false
       */
      backFilled: boolean;
      /** @description Who says who speaks. */
      roleBy?: components['schemas']['RoleSource'];
    };
    /** @description Who speaks. */
    SegmentSpeaker: {
      /** @description Who it is. */
      role: components['schemas']['SpeakerRole'];
      /**
       * @description In every line of that voice, not only this one.
       * @default false
       */
      wholeVoice: boolean;
    };
    /** @description Where to make two lines of one. */
    SegmentSplit: {
      /**
       * Format: int32
       * @description The first character of the second line (UTF-16).
       */
      at: number;
    };
    /** @description What a line should say. */
    SegmentText: {
      text: string;
    };
    /** @description A session as its owner sees it. */
    SessionLine: {
      /**
       * Format: uuid
       * @description Names it; half of the hash of its token, of no use to come in.
       */
      id: string;
      /** @description What it was begun on, or null when it did not say. */
      device?: null | string;
      /**
       * Format: date-time
       * @description When.
       */
      begunAt: string;
      /**
       * Format: date-time
       * @description When it was last used, to within five minutes.
       */
      seenAt: string;
      /** @description It is the one that asks. */
      current: boolean;
    };
    /** @description Who I am. */
    SessionView: {
      /**
       * Format: uuid
       * @description The interviewer.
       */
      id: string;
      /** @description As shown. */
      name: string;
      /** @description Of the account. */
      email: string;
      /** @description ISO 639-1 of the screens; empty until chosen, which means that of the browser. */
      language: string;
      /** @description `light`, `dark` or `auto`; null until chosen, which means that of this browser. */
      appearance?: null | string;
      /** @description What the account may do. */
      roles: components['schemas']['Roles'][];
      /** @description Only in the answer to a program's login. */
      token?: null | string;
    };
    /**
     * @description Who speaks.
     * @enum {unknown}
     */
    SpeakerRole: 'unknown' | 'interviewer' | 'interviewee' | 'other';
    /** @enum {unknown} */
    Stage: 'compact' | 'transcribe' | 'extract' | 'title' | 'index' | 'notify' | null;
    /** @description Answer to a stop. */
    StopReply: {
      /** @description The recording is closed and whole. */
      isSealed: boolean;
      /**
       * Format: int64
       * @description When not sealed: the first frame that is not stored.
       */
      missingFrom: number;
      /**
       * Format: int64
       * @description When sealed: its length.
       */
      durationMs: number;
    };
    /** @description The producer has no more sound. */
    StopRequest: {
      /**
       * Format: int64
       * @description The producer's number.
       */
      epoch: number;
      /**
       * Format: int64
       * @description Its last frame.
       */
      finalSeq: number;
      /**
       * Format: int64
       * @description Samples of the whole recording.
       */
      totalSamples: number;
    };
    /** Format: binary */
    Stream: string;
    /** @description A stretch of the recording. */
    Stretch: {
      /**
       * Format: int64
       * @description Begin, milliseconds of the recording.
       */
      fromMs: number;
      /**
       * Format: int64
       * @description End; not part of it.
       */
      toMs: number;
    };
    SummarySentence: {
      text: string;
      segmentIds: number[];
    };
    /** @description Who gets the caseload. */
    TransferRequest: {
      /**
       * Format: uuid
       * @description An account that holds interviews.
       */
      to: string;
    };
    /** @description How far a transfer has come. */
    TransferView: {
      /**
       * Format: uuid
       * @description Who gets the people.
       */
      to: string;
      /**
       * Format: int32
       * @description How many people there are to hand over.
       */
      total: number;
      /**
       * Format: int32
       * @description How many were.
       */
      moved: number;
      /**
       * Format: int32
       * @description How many wait for a live talk to end.
       */
      waiting: number;
    };
    /** @description A question that is settled otherwise. Without Before the tick is new, without After it is gone. */
    TrialChange: {
      /** @description Of the form. */
      questionId: string;
      /** @description Its short name. */
      label: string;
      before?: null | components['schemas']['TrialTick'];
      after?: null | components['schemas']['TrialTick'];
    };
    /** @description What to try a form on. */
    TrialRequest: {
      /**
       * Format: int32
       * @description A version; absent: the draft.
       */
      before?: null | number;
      /**
       * Format: int32
       * @description A version; absent: the draft.
       */
      after?: null | number;
      /** @description Interviews that come with the portal. */
      samples?: null | string[];
      /** @description One's own. */
      conversations?: null | string[];
    };
    /** @description What a trial found in one talk. */
    TrialTalk: {
      /** @description The interview that comes with the portal; null for a conversation. */
      sample?: null | string;
      /**
       * Format: uuid
       * @description The conversation; null for a sample.
       */
      conversationId?: null | string;
      /** @description Of the conversation, once it has one. */
      title?: null | string;
      /**
       * Format: date-time
       * @description When the conversation was held.
       */
      at?: null | string;
      /**
       * Format: int32
       * @description How many lines were played.
       */
      lines: number;
      /**
       * Format: int32
       * @description Questions that are settled alike in both.
       */
      same: number;
      /** @description Those that are not, in the order of the form. */
      changes: components['schemas']['TrialChange'][];
    };
    /** @description A settled question. */
    TrialTick: {
      /** @description Answered, or not applicable by a condition. */
      state: components['schemas']['QuestionState'];
      /** @description The yes or no that was understood. */
      yesNo?: null | boolean;
      /**
       * Format: double
       * @description The number that was understood.
       */
      number?: null | number;
      /** @description The words that settled it, or the reason why it does not apply. */
      quote?: null | string;
      /**
       * Format: int32
       * @description The line they stand in, from 1; 0 where there is none.
       */
      line: number;
      /** @description Who said them. */
      role: components['schemas']['SpeakerRole'];
    };
    /** @description What a trial found. */
    TrialView: {
      /** @description In the order they were asked for. */
      talks: components['schemas']['TrialTalk'][];
    };
    /** @description A stretch in which the interviewer speaks, as she says by holding a key. */
    TurnMark: {
      /**
       * Format: int64
       * @description Begin, milliseconds of the recording.
       */
      fromMs: number;
      /**
       * Format: int64
       * @description End.
       */
      toMs: number;
      /** @description Marked, or no longer. */
      on: boolean;
    };
    /**
     * @description Where an upload stands, from the first byte to the conversation that can be read.
     * @enum {unknown}
     */
    UploadPhase:
      'uploading' | 'queued' | 'checking' | 'transcribing' | 'reading' | 'ready' | 'needsAttention' | 'refused';
    /** @description How far an upload is. */
    UploadProgress: {
      /**
       * Format: int64
       * @description Bytes that are stored.
       */
      stored: number;
    };
    /** @description An upload as shown. */
    UploadView: {
      /**
       * Format: uuid
       * @description The upload, and the conversation it becomes.
       */
      id: string;
      /**
       * Format: uuid
       * @description With whom the talk was.
       */
      intervieweeId: string;
      /** @description The file's name; null where none was given. */
      name?: null | string;
      /** @description What the client knows the file by. */
      fingerprint?: null | string;
      /**
       * Format: int64
       * @description Size of the file.
       */
      bytes: number;
      /**
       * Format: int64
       * @description Bytes that are stored.
       */
      stored: number;
      /** @description Where it stands. */
      phase: components['schemas']['UploadPhase'];
      /** @description What went wrong, in words; else null. */
      problem?: null | string;
      /**
       * Format: date-time
       * @description When anything of the file last arrived or happened.
       */
      changedAt: string;
      /** @description Bytes came a moment ago: somebody is sending it, here or on another device. */
      arriving: boolean;
      /** @description It is a conversation by now. */
      opened: boolean;
    };
    /** @description A version of a questionnaire. */
    VersionLine: {
      /**
       * Format: int32
       * @description 1, 2, 3 …
       */
      version: number;
      /**
       * Format: int32
       * @description How many it has.
       */
      questions: number;
      /**
       * Format: date-time
       * @description When; null for one that came with the portal.
       */
      publishedAt?: null | string;
      /** @description Name of who did it; null for one that came with the portal. */
      publishedBy?: null | string;
      /** @description What she wrote about it. */
      note?: null | string;
    };
    /** @description Answer to an append. */
    WireAppend: {
      /**
       * @description How an append went.
       * @enum {unknown}
       */
      outcome: 'stored' | 'expected' | 'fenced' | 'busy' | 'closed';
      /** Format: int64 */
      durableThrough: number;
      /** Format: int64 */
      expected: number;
    };
    /** @description The producer's ticket to a recording. */
    WireAttachment: {
      /** Format: int64 */
      epoch: number;
      /** Format: int64 */
      durableThrough: number;
      /** Format: byte */
      spoolKey: string;
      /** Format: int64 */
      samples: number;
    };
    /** @description Something of the interviewer changed: read it again. */
    WireChange: {
      /**
       * @description The things of an interviewer that can change.
       * @enum {unknown}
       */
      kind: 'caseload' | 'conversation' | 'ficha' | 'inbox' | 'profile' | 'session' | 'upload';
      id: string;
    };
    /** @description A conversation that was begun; follow it for the rest. */
    WireConversation: {
      id: string;
      /** Format: int64 */
      version: number;
      /**
       * @description Where a conversation stands.
       * @enum {unknown}
       */
      status: 'live' | 'interrupted' | 'processing' | 'needsAttention' | 'ready' | 'discarded';
    };
    /** @description Words recognised in the browser, or heard by an engine. */
    WireHeard: {
      key: string;
      final: boolean;
      text: string;
      /** Format: int64 */
      fromMs: number;
      /** Format: int64 */
      toMs: number;
    };
    /** @description A person's decision on a question. */
    WireMark: {
      questionId: string;
      /**
       * @description The decisions a person can take on a question.
       * @enum {unknown}
       */
      kind: 'tick' | 'untick' | 'notApplicable' | 'declined' | 'answer' | 'verify' | 'reject' | 'accept' | 'restore';
      text?: null | string;
    };
    /** @description A stretch that is not to be kept. */
    WireOffTheRecord: {
      id: string;
      /** Format: int64 */
      fromMs: number;
      /** Format: int64 */
      toMs: number;
    };
    /** @description What begins a conversation. */
    WireOpen: {
      intervieweeId: string;
      formId: string;
      language: string;
      engine: string;
      /**
       * @description Where a conversation comes from.
       * @enum {unknown}
       */
      origin: 'live' | 'upload' | 'demonstration' | 'notes';
      script?: null | string;
    };
    /** @description Answer to a stop. */
    WireStop: {
      isSealed: boolean;
      /** Format: int64 */
      missingFrom: number;
      /** Format: int64 */
      durationMs: number;
    };
    /** @description What a follower receives: a stored fact or the words still being heard. */
    WireUpdate: {
      /** @description A stored fact. Its body is JSON in a string, so that every protocol, REST and storage share one form of it. */
      fact?: {
        /** Format: int64 */
        version: number;
        at: string;
        fact: string;
      };
      /** @description Words that may still change. */
      provisional?: {
        text: string;
        /** Format: int64 */
        fromMs: number;
        /**
         * @description Who speaks.
         * @enum {unknown}
         */
        role: 'unknown' | 'interviewer' | 'interviewee' | 'other';
        ticks: string[];
      };
    };
    /** @description One recognised word and its place in the recording. */
    Word: {
      /**
       * Format: int32
       * @description First character in the segment's text.
       */
      start: number;
      /**
       * Format: int32
       * @description Characters of the word.
       */
      length: number;
      /**
       * Format: int64
       * @description Begin, milliseconds of stored audio.
       */
      fromMs: number;
      /**
       * Format: int64
       * @description End.
       */
      toMs: number;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  beginSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LoginRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  endSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  changeMyPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  listMySessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionLine'][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  endMyOtherSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  endMySession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  changeProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProfileChange'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  readInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InvitationRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invitation'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  acceptInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invitation'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  listAccounts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountView'][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  inviteAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InviteRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  linkAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  setAccountRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RolesRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  setAccountDisabled: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DisabledRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  transferCaseload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TransferRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  readAudit: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditView'][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  listForms: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FormLine'][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  readFormVersion: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path: {
        id: string;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Form'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  readFormDraft: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  saveFormDraft: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  dropFormDraft: {
    parameters: {
      query: {
        revision: number;
        language?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  publishForm: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FormLine'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  listFormSamples: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SampleLine'][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  tryForm: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TrialRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrialView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  readCaseload: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntervieweeSummary'][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  exportFicha: {
    parameters: {
      query?: {
        format?: string;
        language?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': components['schemas']['Stream'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  listUploads: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadView'][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  readForm: {
    parameters: {
      query?: {
        language?: string;
        version?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Form'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  listEngines: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EngineInfo'][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  search: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SearchRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchHit'][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  playDemonstration: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DemonstrationRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DemonstrationStarted'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  readInterviewee: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntervieweeView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  addInterviewee: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IntervieweeDetails'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntervieweeView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  changeInterviewee: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IntervieweeDetails'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntervieweeView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  archiveInterviewee: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ArchiveRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntervieweeView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  giveConsent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConsentRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntervieweeView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  listConversations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConversationSummary'][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  listDiscarded: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConversationSummary'][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  readFicha: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FichaView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  writeAnswer: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path: {
        id: string;
        questionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FichaEdit'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FichaView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  decideProposal: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path: {
        id: string;
        questionId: string;
        conversationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposalDecision'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FichaView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  undoAnswer: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path: {
        id: string;
        questionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FichaUndo'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FichaView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  readClosing: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path: {
        id: string;
        conversationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClosingView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  closeConversation: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path: {
        id: string;
        conversationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClosingState'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClosingView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  readConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConversationView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  openConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenConversation'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConversationView'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  markQuestion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QuestionMark'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EditDone'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  takeOffTheRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OffTheRecordWish'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  takeNote: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        noteId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoteText'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  flagMoment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        momentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MomentFlag'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  markTurn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        turnId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TurnMark'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  finishConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  discardConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  restoreConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  retryConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  correctSegment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        segmentId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SegmentText'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EditDone'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  splitSegment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        segmentId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SegmentSplit'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EditDone'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  mergeSegment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        segmentId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EditDone'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  nameSpeaker: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        segmentId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SegmentSpeaker'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EditDone'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  undoEdit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EditDone'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  exportTranscript: {
    parameters: {
      query: {
        format: string;
        language?: string;
        names?: boolean;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': components['schemas']['Stream'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  listQuestions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RememberedAnswer'][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  askQuestion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        questionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskedQuestion'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RememberedAnswer'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  removeQuestion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        questionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  attachProducer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Attachment'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  appendFrames: {
    parameters: {
      query: {
        epoch: number;
        firstSeq: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': components['schemas']['Stream'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppendReply'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  stopRecording: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StopRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StopReply'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  playRecording: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'audio/wav': components['schemas']['Stream'];
        };
      };
      /** @description Partial Content */
      206: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'audio/wav': components['schemas']['Stream'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Range Not Satisfiable */
      416: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readPeaks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordingPeaks'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  beginUpload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BeginUpload'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadProgress'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  cancelUpload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  putUploadBytes: {
    parameters: {
      query: {
        offset: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': components['schemas']['Stream'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadProgress'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  completeUpload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unprocessable Entity */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  retryUpload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  restoreUpload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  listNotifications: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Notification'][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  markNotificationRead: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  markAllNotificationsRead: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  listFailedWork: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FailedWork'][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  retryFailedWork: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  readEngineHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EngineHealth'][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  readAnalystHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnalystHealth'][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  readCheck: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckRun'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
  startCheck: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckRun'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
      /** @description Forbidden */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemAnswer'];
        };
      };
    };
  };
}
