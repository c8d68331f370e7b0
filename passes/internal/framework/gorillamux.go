package framework

// It passes the writer of net/http on: what matters is which method a handler is
// for.
var gorillaMux = Framework{
	Paths:   []string{"github.com/gorilla/mux"},
	UsesAll: true, Refuses: true,
	Members: append([]Member{
		{Recv: "Router", Name: "Use", Verb: Use, Matched: true},
		{Recv: "Router", Name: "PathPrefix", Verb: Group, Matched: true}, // a route, which is made a router
		{Recv: "Route", Name: "Subrouter", Verb: Group, Matched: true},
		{Recv: "Router", Name: "Handle", Verb: Route},
		{Recv: "Router", Name: "HandleFunc", Verb: Route},
		{Recv: "Router", Name: "Methods", Verb: LimitMethods},
		{Recv: "Route", Name: "Methods", Verb: LimitMethods},
		{Recv: "Route", Name: "Handler", Verb: Route},
		{Recv: "Route", Name: "HandlerFunc", Verb: Route},
		{Recv: "Router", Name: "NewRoute", Verb: TellRoute},
		{Recv: "Route", Name: "PathPrefix", Verb: TellRoute},
		{Recv: "Route", Name: "HeadersRegexp", Verb: TellRoute},
	}, routeTellers([]string{"Router", "Route"}, "Path", "Host", "Headers", "Queries", "Schemes", "MatcherFunc", "Name")...),
}
