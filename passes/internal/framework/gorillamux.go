package framework

// It passes the writer of net/http on: what matters is which method a handler is
// for.
var gorillaMux = Framework{
	Paths:   []string{"github.com/gorilla/mux"},
	UsesAll: true, Refuses: true,
	Members: []Member{
		{Recv: "Router", Name: "Use", Verb: Use, Matched: true},
		{Recv: "Router", Name: "PathPrefix", Verb: Group, Matched: true}, // a route, which is made a router
		{Recv: "Route", Name: "Subrouter", Verb: Group, Matched: true},
		{Recv: "Router", Name: "Handle", Verb: Route},
		{Recv: "Router", Name: "HandleFunc", Verb: Route},
		{Recv: "Route", Name: "Methods", Verb: LimitMethods},
	},
}
