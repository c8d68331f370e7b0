package framework

// It passes the writer of net/http on: what matters is which method a handler is
// for.
var httprouter = Framework{
	Paths: []string{"github.com/julienschmidt/httprouter"},
	Members: append(methodRouters([]string{"Router"}, "DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"), []Member{
		{Recv: "Router", Name: "Handle", Verb: RouteMethods, Key: 0},
		{Recv: "Router", Name: "Handler", Verb: RouteMethods, Key: 0},
		{Recv: "Router", Name: "HandlerFunc", Verb: RouteMethods, Key: 0},
		{Recv: "Router", Name: "OPTIONS", Verb: RouteOptions},
		{Recv: "Router", Name: "GlobalOPTIONS", Verb: RouteOptions},
	}...),
}
