package framework

// It passes the context of fasthttp on: what matters is which method a handler is for.
// What GlobalOPTIONS answers, it answers for all paths that have a route.
var fasthttpRouter = Framework{
	Paths: []string{"github.com/fasthttp/router"},
	Members: append(methodRouters([]string{"Router", "Group"}, "CONNECT", "DELETE", "GET", "HEAD", "PATCH", "POST", "PUT", "TRACE"), []Member{
		{Recv: "Router", Name: "Handle", Verb: RouteMethods, Key: 0},
		{Recv: "Group", Name: "Handle", Verb: RouteMethods, Key: 0},
		{Recv: "Router", Name: "ANY", Verb: Route},
		{Recv: "Group", Name: "ANY", Verb: Route},
		{Recv: "Router", Name: "OPTIONS", Verb: RouteOptions},
		{Recv: "Group", Name: "OPTIONS", Verb: RouteOptions},
		{Recv: "Router", Name: "GlobalOPTIONS", Verb: RouteOptions},
		{Recv: "Router", Name: "Group", Verb: Group},
		{Recv: "Group", Name: "Group", Verb: Group},
	}...),
}
