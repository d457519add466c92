#pragma once

#include "core/images/pixels.h"

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace core::images {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    friend bool operator==(const Colour&, const Colour&) = default;
};

/// Between two colours: 0 gives `from`, 1 gives `to`.
Colour mixed(Colour from, Colour to, double share);
Colour lighter(Colour colour, double share);
Colour darker(Colour colour, double share);

struct Point {
    double x = 0;
    double y = 0;
};

using Contour = std::vector<Point>;

/// A colour, or colours evenly spaced along a line.
struct Paint {
    std::vector<Colour> colours;
    Point from;
    Point to;

    Paint(Colour plain) : colours{plain} {}
    Paint(std::vector<Colour> stops, Point start, Point end) : colours(std::move(stops)), from(start), to(end) {}
};

Contour ellipse(Point centre, double radiusX, double radiusY);
Contour circle(Point centre, double radius);
/// From one angle to another, in degrees, clockwise from three o'clock.
Contour arc(Point centre, double radiusX, double radiusY, double fromDegrees, double toDegrees);
Contour regularPolygon(Point centre, double radius, int corners, double turnDegrees = 0);
Contour roundedBox(Point topLeft, Point bottomRight, double radius);

/// Draws smooth shapes. Coordinates are pixels of the finished picture, before the turn and scale that placed() sets.
class Canvas {
public:
    Canvas(int width, int height, const Paint& background);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    /// From now on shapes are scaled and turned (clockwise) about `centre`.
    void place(Point centre, double scale, double turnDegrees);

    void fill(const Contour& contour, const Paint& paint) { fill(std::vector<Contour>{contour}, paint); }
    /// Contours inside others are holes.
    void fill(const std::vector<Contour>& contours, const Paint& paint);
    void stroke(const Contour& line, double width, const Paint& paint);
    /// A soft shadow on the ground, darkest in the middle.
    void shadow(Point centre, double radiusX, double radiusY, double strength);

    [[nodiscard]] Pixels pixels() const;

private:
    struct Surface;
    std::unique_ptr<Surface> m_surface;
};

} // namespace core::images
