package lsp

// The part of the Language Server Protocol 3.17 that the server speaks, under
// the names that its specification has.

const (
	codeServerNotInitialized = -32002

	textDocumentSyncKindFull  = 1
	diagnosticSeverityWarning = 2
	codeActionKindQuickFix    = "quickfix"
	codeActionKindFixAll      = "source.fixAll.corsvet"
	positionEncodingKindUTF16 = "utf-16"
)

type messageType int

const (
	messageTypeError messageType = 1
	messageTypeInfo  messageType = 3
)

type (
	initializeParams struct {
		Capabilities struct {
			Workspace struct {
				WorkspaceEdit struct {
					DocumentChanges bool `json:"documentChanges"`
				} `json:"workspaceEdit"`
			} `json:"workspace"`
			Window struct {
				WorkDoneProgress bool `json:"workDoneProgress"`
			} `json:"window"`
		} `json:"capabilities"`
	}
	initializeResult struct {
		Capabilities serverCapabilities `json:"capabilities"`
		ServerInfo   serverInfo         `json:"serverInfo"`
	}
	serverInfo struct {
		Name    string `json:"name"`
		Version string `json:"version,omitempty"`
	}
	serverCapabilities struct {
		PositionEncoding   string                  `json:"positionEncoding"`
		TextDocumentSync   textDocumentSyncOptions `json:"textDocumentSync"`
		CodeActionProvider codeActionOptions       `json:"codeActionProvider"`
	}
	textDocumentSyncOptions struct {
		OpenClose bool `json:"openClose"`
		Change    int  `json:"change"`
		Save      bool `json:"save"`
	}
	codeActionOptions struct {
		CodeActionKinds []string `json:"codeActionKinds"`
	}
)

type (
	textDocumentItem struct {
		URI     string `json:"uri"`
		Version int    `json:"version"`
		Text    string `json:"text"`
	}
	textDocumentIdentifier struct {
		URI string `json:"uri"`
	}
	versionedTextDocumentIdentifier struct {
		URI     string `json:"uri"`
		Version int    `json:"version"`
	}
	didOpenTextDocumentParams struct {
		TextDocument textDocumentItem `json:"textDocument"`
	}
	didChangeTextDocumentParams struct {
		TextDocument   versionedTextDocumentIdentifier  `json:"textDocument"`
		ContentChanges []textDocumentContentChangeEvent `json:"contentChanges"`
	}
	textDocumentContentChangeEvent struct {
		Range *span  `json:"range"` // absent, because the server asks for whole texts
		Text  string `json:"text"`
	}
	didSaveTextDocumentParams struct {
		TextDocument textDocumentIdentifier `json:"textDocument"`
	}
	didCloseTextDocumentParams struct {
		TextDocument textDocumentIdentifier `json:"textDocument"`
	}
)

type (
	position struct {
		Line      int `json:"line"`
		Character int `json:"character"`
	}
	// A span is what the specification calls a Range.
	span struct {
		Start position `json:"start"`
		End   position `json:"end"`
	}
	location struct {
		URI   string `json:"uri"`
		Range span   `json:"range"`
	}
	publishDiagnosticsParams struct {
		URI         string       `json:"uri"`
		Version     *int         `json:"version,omitempty"`
		Diagnostics []diagnostic `json:"diagnostics"`
	}
	diagnostic struct {
		Range              span                           `json:"range"`
		Severity           int                            `json:"severity"`
		Code               string                         `json:"code"`
		CodeDescription    codeDescription                `json:"codeDescription,omitzero"`
		Source             string                         `json:"source"`
		Message            string                         `json:"message"`
		RelatedInformation []diagnosticRelatedInformation `json:"relatedInformation,omitempty"`
	}
	codeDescription struct {
		Href string `json:"href"`
	}
	diagnosticRelatedInformation struct {
		Location location `json:"location"`
		Message  string   `json:"message"`
	}
)

type (
	codeActionParams struct {
		TextDocument textDocumentIdentifier `json:"textDocument"`
		Range        span                   `json:"range"`
		Context      codeActionContext      `json:"context"`
	}
	codeActionContext struct {
		Only []string `json:"only"`
	}
	codeAction struct {
		Title       string        `json:"title"`
		Kind        string        `json:"kind"`
		Diagnostics []diagnostic  `json:"diagnostics,omitempty"`
		IsPreferred bool          `json:"isPreferred,omitempty"`
		Edit        workspaceEdit `json:"edit"`
	}
	// A workspaceEdit has one of its fields.
	workspaceEdit struct {
		Changes         map[string][]textEdit `json:"changes,omitempty"`
		DocumentChanges []textDocumentEdit    `json:"documentChanges,omitempty"`
	}
	textDocumentEdit struct {
		TextDocument optionalVersionedTextDocumentIdentifier `json:"textDocument"`
		Edits        []textEdit                              `json:"edits"`
	}
	optionalVersionedTextDocumentIdentifier struct {
		URI     string `json:"uri"`
		Version *int   `json:"version"` // null if the file is not open
	}
	textEdit struct {
		Range   span   `json:"range"`
		NewText string `json:"newText"`
	}
)

type (
	logMessageParams struct {
		Type    messageType `json:"type"`
		Message string      `json:"message"`
	}
	showMessageParams struct {
		Type    messageType `json:"type"`
		Message string      `json:"message"`
	}
)

type (
	workDoneProgressCreateParams struct {
		Token int `json:"token"`
	}
	progressParams struct {
		Token int              `json:"token"`
		Value workDoneProgress `json:"value"`
	}
	workDoneProgress struct {
		Kind       string `json:"kind"` // begin, report or end
		Title      string `json:"title,omitempty"`
		Message    string `json:"message,omitempty"`
		Percentage *int   `json:"percentage,omitempty"`
	}
)
