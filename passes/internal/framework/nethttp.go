package framework

var netHTTP = Framework{
	Paths: []string{"net/http"},
	Types: map[string]Role{
		"ResponseWriter": ResponseRole,
		"Response":       ResponseRole,
		"Request":        RequestRole,
		"Header":         HeaderRole,
	},
	Idioms: map[string]Idiom{
		"ResponseWriter": {Vary: `%s.Header().Add("Vary", "Origin")`, Get: `%s.Header().Get(%q)`},
		"Response":       {Vary: `%s.Header.Add("Vary", "Origin")`, Get: `%s.Header.Get(%q)`, Origin: `%s.Request.Header.Get("Origin")`},
		"Header":         {Vary: `%s.Add("Vary", "Origin")`, Get: `%s.Get(%q)`},
		"Request":        {Origin: `%s.Header.Get("Origin")`},
	},
	Members: append(routers([]string{"ServeMux"}, "Handle", "HandleFunc"), []Member{
		{Name: "NewServeMux", Verb: MakeRouter},
		{Recv: "Header", Name: "Set", Verb: Set, Key: 0, Value: 1, Adder: "Add"},
		{Recv: "Header", Name: "Add", Verb: Add, Key: 0, Value: 1},
		{Recv: "Header", Name: "Del", Verb: Del, Key: 0},
		{Recv: "Header", Name: "Get", Verb: Read, Key: 0},
		{Recv: "Header", Name: "Values", Verb: Read, Key: 0},
		{Recv: "ResponseWriter", Name: "Header", Verb: Response},
		{Recv: "ResponseWriter", Name: "WriteHeader", Verb: WriteHeader},
		{Recv: "ResponseWriter", Name: "Write", Verb: WriteBody},
		{Recv: "Flusher", Name: "Flush", Verb: Commit},
		{Recv: "ResponseController", Name: "Flush", Verb: Commit},
		{Recv: "Response", Name: "Header", Verb: Response},
		{Recv: "Response", Name: "Request", Verb: Request},
		{Recv: "Request", Name: "Header", Verb: Request},
		{Recv: "Request", Name: "Host", Verb: Host},
		{Recv: "Request", Name: "RemoteAddr", Verb: Address},
		{Recv: "Request", Name: "Method", Verb: Method},
		{Recv: "Request", Name: "FormValue", Verb: Query},
		{Recv: "Request", Name: "PostFormValue", Verb: Query},
		{Recv: "Request", Name: "PathValue", Verb: Carried, Key: 0, OfURL: true},
		{Recv: "Request", Name: "SetPathValue", Verb: Carry, Key: 0, Value: 1},
		{Recv: "Request", Name: "BasicAuth", Verb: Password},
		{Recv: "Request", Name: "Referer", Verb: Read, Key: -1},
		{Recv: "Request", Name: "Clone", Verb: Request, Copies: true},
		{Recv: "Request", Name: "WithContext", Verb: Request},
		{Recv: "Request", Name: "Context", Verb: Carrier},
		{Recv: "Handler", Name: "ServeHTTP", Verb: HandOn, Target: 0},
		{Recv: "HandlerFunc", Name: "ServeHTTP", Verb: HandOn, Target: 0},
		{Recv: "ServeMux", Name: "ServeHTTP", Verb: HandOn, Target: 0},
		{Recv: "Request", Name: "Body", Verb: Leave},
		{Recv: "Request", Name: "GetBody", Verb: Leave},
		{Recv: "Request", Name: "ContentLength", Verb: Leave},
		{Recv: "Request", Name: "TransferEncoding", Verb: Leave},
		{Recv: "Request", Name: "Close", Verb: Leave},
		{Recv: "Request", Name: "Trailer", Verb: Leave},
		{Recv: "Response", Name: "Body", Verb: Leave},
		{Recv: "Response", Name: "ContentLength", Verb: Leave},
		{Recv: "Response", Name: "Trailer", Verb: Leave},
		{Recv: "ResponseController", Name: "SetReadDeadline", Verb: Leave},
		{Recv: "ResponseController", Name: "SetWriteDeadline", Verb: Leave},
		{Recv: "ResponseController", Name: "EnableFullDuplex", Verb: Leave},
		{Name: "SetCookie", Verb: SendCookie, Arg: 1},
		{Name: "Error", Verb: Commit, Target: 0},
		{Name: "Redirect", Verb: WriteHeader, Target: 0, BodyForGet: true},
		{Name: "MaxBytesReader", Verb: Leave},
		{Name: "TimeoutHandler", Verb: Buffer, Arg: 0},
		{Name: "NotFound", Verb: Commit, Target: 0, Code: 404},
		{Name: "ServeFile", Verb: Commit, Target: 0},
		{Name: "ServeFileFS", Verb: Commit, Target: 0},
		{Name: "ServeContent", Verb: Commit, Target: 0},
		{Recv: "Cookie", Name: "String", Verb: CookieText},
		{Recv: "Cookie", Name: "Valid", Verb: LeaveCookie},
		{Recv: "Request", Name: "AddCookie", Verb: AddRequestCookie},
		{Recv: "Request", Name: "Cookie", Verb: ReceivedCookie},
		{Recv: "Request", Name: "Cookies", Verb: ReceivedCookie},
		{Recv: "Request", Name: "CookiesNamed", Verb: ReceivedCookie},
	}...),
}

// What a context has been given goes along with the request whose it is.
var stdContext = Framework{
	Paths: []string{"context"},
	Members: []Member{
		{Name: "WithValue", Verb: Carry, Target: 0, Key: 1, Value: 2},
		{Recv: "Context", Name: "Value", Verb: Carried, Key: 0},
		{Recv: "Context", Name: "Err", Verb: Canceled},
		{Recv: "Context", Name: "Done", Verb: Canceled},
		{Name: "Cause", Verb: Canceled, Target: 0},
		{Name: "WithCancel", Verb: Carrier},
		{Name: "WithCancelCause", Verb: Carrier},
		{Name: "WithDeadline", Verb: Carrier},
		{Name: "WithDeadlineCause", Verb: Carrier},
		{Name: "WithTimeout", Verb: Carrier},
		{Name: "WithTimeoutCause", Verb: Carrier},
		{Name: "WithoutCancel", Verb: Carrier},
	},
}

var netTextproto = Framework{
	Paths: []string{"net/textproto"},
	Types: map[string]Role{"MIMEHeader": HeaderRole},
	Members: []Member{
		{Recv: "MIMEHeader", Name: "Set", Verb: Set, Key: 0, Value: 1, Adder: "Add"},
		{Recv: "MIMEHeader", Name: "Add", Verb: Add, Key: 0, Value: 1},
		{Recv: "MIMEHeader", Name: "Del", Verb: Del, Key: 0},
		{Recv: "MIMEHeader", Name: "Get", Verb: Read, Key: 0},
		{Recv: "MIMEHeader", Name: "Values", Verb: Read, Key: 0},
	},
}

var netURL = Framework{
	Paths: []string{"net/url"},
	Members: []Member{
		{Recv: "Values", Name: "Get", Verb: Query},
	},
}

var httputil = Framework{
	Paths: []string{"net/http/httputil"},
	Members: []Member{
		{Recv: "ReverseProxy", Name: "ServeHTTP", Verb: Proxy, Target: 0},
		{Recv: "ReverseProxy", Name: "Director", Verb: Forward},
		{Recv: "ReverseProxy", Name: "Rewrite", Verb: Forward},
		{Recv: "ReverseProxy", Name: "ModifyResponse", Verb: Edit},
		{Recv: "ReverseProxy", Name: "Transport", Verb: Edit},
	},
}

// What writes to a response that it is given sends the headers.

var stdFmt = Framework{
	Paths: []string{"fmt"},
	Members: []Member{
		{Name: "Fprint", Verb: WriteBody, Target: 0},
		{Name: "Fprintf", Verb: WriteBody, Target: 0},
		{Name: "Fprintln", Verb: WriteBody, Target: 0},
	},
}

var stdIO = Framework{
	Paths: []string{"io"},
	Members: []Member{
		{Name: "WriteString", Verb: WriteBody, Target: 0},
		{Name: "Copy", Verb: WriteBody, Target: 0},
		{Name: "CopyN", Verb: WriteBody, Target: 0},
		{Name: "CopyBuffer", Verb: WriteBody, Target: 0},
	},
}

var templates = Framework{
	Paths: []string{"html/template", "text/template"},
	Members: []Member{
		{Recv: "Template", Name: "Execute", Verb: WriteBody, Target: 0},
		{Recv: "Template", Name: "ExecuteTemplate", Verb: WriteBody, Target: 0},
	},
}

var encoders = Framework{
	Paths: []string{"encoding/json", "encoding/xml"},
	Members: []Member{
		{Recv: "Encoder", Name: "Encode", Verb: WriteBody},
		{Recv: "Encoder", Name: "SetIndent", Verb: Leave},
		{Recv: "Encoder", Name: "SetEscapeHTML", Verb: Leave},
		{Recv: "Encoder", Name: "Indent", Verb: Leave},
	},
}
