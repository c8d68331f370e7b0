package framework

var hertzProtocol = Framework{
	Paths:   []string{"github.com/cloudwego/hertz/pkg/protocol"},
	Buffers: true,
	Types:   bytesTypes,
	Members: bytesHeader,
}

var hertzApp = Framework{
	Paths:   []string{"github.com/cloudwego/hertz/pkg/app"},
	Buffers: true,
	Types:   map[string]Role{"RequestContext": ContextRole},
	Idioms: map[string]Idiom{
		"RequestContext": {
			Vary:   `%s.Response.Header.Add("Vary", "Origin")`,
			Get:    `%s.Response.Header.Get(%q)`,
			Origin: `string(%s.GetHeader("Origin"))`,
		},
	},
	Members: []Member{
		{Recv: "RequestContext", Name: "Header", Verb: Set, Key: 0, Value: 1, EmptyDeletes: true, Adder: "Response.Header.Add"},
		{Recv: "RequestContext", Name: "GetHeader", Verb: Read, Key: 0},
		{Recv: "RequestContext", Name: "Request", Verb: Request},
		{Recv: "RequestContext", Name: "Response", Verb: Response},
		{Recv: "RequestContext", Name: "Method", Verb: Method},
		{Recv: "RequestContext", Name: "Host", Verb: Host},
		{Recv: "RequestContext", Name: "Query", Verb: Query},
		{Recv: "RequestContext", Name: "Next", Verb: HandOn},
		// Unlike gin's, hertz's response leaves when the handlers are done:
		// what AbortWithStatus or JSON sets is not final.
	},
}
