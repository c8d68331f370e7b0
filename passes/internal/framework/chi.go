package framework

var chi = Framework{
	Paths:   []string{"github.com/go-chi/chi/v5", "github.com/go-chi/chi"},
	Refuses: true,
	Members: append(methodRouters([]string{"Mux", "Router"}, "Connect", "Delete", "Get", "Head", "Patch", "Post", "Put", "Trace"), []Member{
		{Name: "URLParam", Verb: Query},
		{Recv: "Mux", Name: "ServeHTTP", Verb: HandOn, Target: 0},
		{Recv: "Mux", Name: "Handle", Verb: Route},
		{Recv: "Router", Name: "Handle", Verb: Route},
		{Recv: "Mux", Name: "HandleFunc", Verb: Route},
		{Recv: "Router", Name: "HandleFunc", Verb: Route},
		{Recv: "Mux", Name: "Method", Verb: RouteMethods, Key: 0},
		{Recv: "Router", Name: "Method", Verb: RouteMethods, Key: 0},
		{Recv: "Mux", Name: "MethodFunc", Verb: RouteMethods, Key: 0},
		{Recv: "Router", Name: "MethodFunc", Verb: RouteMethods, Key: 0},
		{Recv: "Mux", Name: "Use", Verb: Use, Every: true},
		{Recv: "Mux", Name: "Options", Verb: RouteOptions},
		{Recv: "Router", Name: "Use", Verb: Use},
		{Recv: "Router", Name: "Options", Verb: RouteOptions},
		{Recv: "Mux", Name: "With", Verb: Group, Matched: true},
		{Recv: "Router", Name: "With", Verb: Group, Matched: true},
		{Recv: "Mux", Name: "Group", Verb: Nest, Matched: true},
		{Recv: "Router", Name: "Group", Verb: Nest, Matched: true},
		{Recv: "Mux", Name: "Route", Verb: Nest},
		{Recv: "Router", Name: "Route", Verb: Nest},
	}...),
}

var chiMiddleware = Framework{
	Paths:   []string{"github.com/go-chi/chi/v5/middleware", "github.com/go-chi/chi/middleware"},
	Logins:  logins([]string{"github.com/go-chi/chi/v5/middleware", "github.com/go-chi/chi/middleware"}, Login{Name: "BasicAuth"}),
	NoStore: []string{"github.com/go-chi/chi/v5/middleware.NoCache", "github.com/go-chi/chi/middleware.NoCache"},
	Members: []Member{
		{Name: "SetHeader", Verb: Setter, Key: 0, Value: 1},
	},
}
