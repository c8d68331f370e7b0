// Package groupfield keeps what Use returns in a field.
package groupfield

import "github.com/gin-gonic/gin"

func allow(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Methods", "PUT")
	if c.Request.Method == "OPTIONS" { // want "none comes here, since there are routes for other methods only"
		c.AbortWithStatus(204)
		return
	}
	c.Next()
}

func put(c *gin.Context) { c.JSON(200, "done") }

type server struct{ api gin.IRoutes }

func routes(r *gin.Engine) {
	var s server
	g := r.Group("/api")
	s.api = g.Use(allow)
	s.add()
}

func (s *server) add() { s.api.PUT("/x", put) }
