package framework

var restful = Framework{
	Paths: []string{"github.com/emicklei/go-restful/v3", "github.com/emicklei/go-restful"},
	Types: map[string]Role{"Request": RequestRole, "Response": ResponseRole},
	Idioms: map[string]Idiom{
		"Response": {Vary: `%s.AddHeader("Vary", "Origin")`, Get: `%s.Header().Get(%q)`},
		"Request":  {Origin: `%s.HeaderParameter("Origin")`},
	},
	NoStore: []string{"github.com/emicklei/go-restful/v3.NoBrowserCacheFilter", "github.com/emicklei/go-restful.NoBrowserCacheFilter"},
	Members: []Member{
		{Recv: "Response", Name: "AddHeader", Verb: Add, Key: 0, Value: 1},
		{Recv: "Response", Name: "ResponseWriter", Verb: Response},
		{Recv: "Response", Name: "WriteHeader", Verb: Commit},
		{Recv: "Response", Name: "WriteEntity", Verb: Commit},
		{Recv: "Response", Name: "WriteError", Verb: Commit},
		{Recv: "Response", Name: "WriteErrorString", Verb: Commit},
		{Recv: "Request", Name: "HeaderParameter", Verb: Read, Key: 0},
		{Recv: "Request", Name: "QueryParameter", Verb: Query},
		{Recv: "Request", Name: "Request", Verb: Request},
		{Recv: "Request", Name: "SetAttribute", Verb: Carry, Key: 0, Value: 1},
		{Recv: "Request", Name: "Attribute", Verb: Carried, Key: 0},
		{Recv: "FilterChain", Name: "ProcessFilter", Verb: HandOn, Target: 1},
	},
}
