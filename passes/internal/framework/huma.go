package framework

// Whether a status sends the headers is up to the router below: that of fiber or
// of gin keeps it. So none of the members is final.
var huma = Framework{
	Paths: []string{"github.com/danielgtaylor/huma/v2"},
	Types: map[string]Role{"Context": ContextRole},
	Idioms: map[string]Idiom{
		"Context": {Vary: `%s.AppendHeader("Vary", "Origin")`, Origin: `%s.Header("Origin")`},
	},
	CookieTag: `header:"Set-Cookie"`,
	Members: []Member{
		{Recv: "Context", Name: "SetHeader", Verb: Set, Key: 0, Value: 1, Adder: "AppendHeader"},
		{Recv: "Context", Name: "AppendHeader", Verb: Add, Key: 0, Value: 1},
		{Recv: "Context", Name: "Header", Verb: Read, Key: 0},
		{Recv: "Context", Name: "Method", Verb: Method},
		{Recv: "Context", Name: "Host", Verb: Host},
		{Recv: "Context", Name: "Query", Verb: Query},
		{Recv: "Context", Name: "Param", Verb: Query},
		{Recv: "Context", Name: "SetStatus", Verb: Answer},
		{Recv: "Context", Name: "Context", Verb: Carrier},
		{Name: "WithValue", Verb: Carry, Target: 0, Key: 1, Value: 2},
		{Name: "WriteErr", Verb: Answer, Target: 1},
		{Name: "ReadCookie", Verb: ReceivedCookie},
		{Name: "ReadCookies", Verb: ReceivedCookie},
	},
}
