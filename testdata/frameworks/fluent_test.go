package frameworks

import (
	"testing"

	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/gin-gonic/gin"
	fiber2 "github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
)

// TestFluent tells that methods return the router that they are called on: the rows of
// package framework that say Fluent.
func TestFluent(t *testing.T) {
	gin.SetMode(gin.ReleaseMode)
	e := gin.New()
	g := e.Group("/api")
	h := server.New()
	of := h.Group("/api")
	app2 := fiber2.New()
	of2 := app2.Group("/api")
	app3 := fiber3.New()
	of3 := app3.Group("/api")
	for _, tt := range []struct {
		name      string
		got, want any
	}{
		{"gin Engine.Use", e.Use(), e},
		{"gin Engine.GET", e.GET("/x", ginServe), e},
		{"gin RouterGroup.Use", g.Use(), g},
		{"gin RouterGroup.PUT", g.PUT("/x", ginServe), g},
		{"gin RouterGroup.Any", g.Any("/y", ginServe), g},
		{"hertz Engine.Use", h.Use(), h.Engine},
		{"hertz RouterGroup.Use", of.Use(), of},
		{"fiber v2 App.Use", app2.Use(fiber2Ran), app2},
		{"fiber v2 App.Get", app2.Get("/x", fiber2Serve), app2},
		{"fiber v2 Group.Use", of2.Use(fiber2Ran), of2},
		{"fiber v2 Group.Put", of2.Put("/x", fiber2Serve), of2},
		{"fiber v3 App.Use", app3.Use(fiber3Ran), app3},
		{"fiber v3 Group.Use", of3.Use(fiber3Ran), of3},
		{"fiber v3 Group.Put", of3.Put("/x", fiber3Serve), of3},
	} {
		if tt.got != tt.want {
			t.Errorf("%s returns another router", tt.name)
		}
	}
}
