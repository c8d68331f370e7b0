package framework

var chi = Framework{
	Paths: []string{"github.com/go-chi/chi/v5", "github.com/go-chi/chi"},
	Members: append(routers([]string{"Mux", "Router"}, "Handle", "HandleFunc", "Method", "MethodFunc", "Connect", "Delete", "Get", "Head", "Patch", "Post", "Put", "Trace"), []Member{
		{Name: "URLParam", Verb: Query},
		{Recv: "Mux", Name: "ServeHTTP", Verb: HandOn, Target: 0},
		{Recv: "Mux", Name: "Use", Verb: Use},
		{Recv: "Mux", Name: "Options", Verb: RouteOptions},
		{Recv: "Router", Name: "Use", Verb: Use},
		{Recv: "Router", Name: "Options", Verb: RouteOptions},
		{Recv: "Mux", Name: "With", Verb: Group},
		{Recv: "Router", Name: "With", Verb: Group},
		{Recv: "Mux", Name: "Group", Verb: Nest},
		{Recv: "Router", Name: "Group", Verb: Nest},
		{Recv: "Mux", Name: "Route", Verb: Nest},
		{Recv: "Router", Name: "Route", Verb: Nest},
	}...),
}

var chiMiddleware = Framework{
	Paths: []string{"github.com/go-chi/chi/v5/middleware", "github.com/go-chi/chi/middleware"},
	Members: []Member{
		{Name: "SetHeader", Verb: Setter, Key: 0, Value: 1},
	},
}
