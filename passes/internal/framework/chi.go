package framework

var chi = Framework{
	Paths: []string{"github.com/go-chi/chi/v5", "github.com/go-chi/chi"},
	Members: []Member{
		{Name: "URLParam", Verb: Query},
		{Recv: "Mux", Name: "ServeHTTP", Verb: HandOn, Target: 0},
		{Recv: "Mux", Name: "Use", Verb: Install},
		{Recv: "Mux", Name: "Options", Verb: RouteOptions},
		{Recv: "Router", Name: "Use", Verb: Install},
		{Recv: "Router", Name: "Options", Verb: RouteOptions},
	},
}

var chiMiddleware = Framework{
	Paths: []string{"github.com/go-chi/chi/v5/middleware", "github.com/go-chi/chi/middleware"},
	Members: []Member{
		{Name: "SetHeader", Verb: Setter, Key: 0, Value: 1},
	},
}
